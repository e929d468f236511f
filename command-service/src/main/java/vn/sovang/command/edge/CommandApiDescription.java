package vn.sovang.command.edge;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;

import java.util.stream.Collectors;

/// Describes every command of [CommandTable] as OpenAPI: address, body, headers, answers and roles.
@Configuration(proxyBeanMethods = false)
class CommandApiDescription {
    private static final String BEARER = "bearer";
    private static final String ANSWER = "CommandAnswer";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenApiCustomizer commands() {
        ModelConverters converters = new ModelConverters();
        converters.addConverter(new RecordSchemas());
        return api -> {
            api.info(
                    new Info()
                            .title("Sổ Vàng: commands")
                            .version("1")
                            .description(
                                    "Every act is one POST with an Idempotency-Key. Dates of"
                                            + " documents are given in their own words."));
            api.getComponents()
                    .addSecuritySchemes(
                            BEARER,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme(BEARER)
                                    .bearerFormat("JWT"))
                    .addSchemas(ANSWER, answer())
                    .addSchemas(PROBLEM, problem());
            api.addSecurityItem(new SecurityRequirement().addList(BEARER));
            CommandTable.ROUTES.forEach(route -> describe(api, route, converters));
        };
    }

    private static void describe(OpenAPI api, CommandRoute route, ModelConverters converters) {
        ResolvedSchema body =
                converters.resolveAsResolvedSchema(
                        new AnnotatedType(route.command()).resolveAsRef(true));
        body.referencedSchemas.forEach(api.getComponents()::addSchemas);
        Schema<?> own = api.getComponents().getSchemas().get(route.command().getSimpleName());
        if (own != null && !route.isCreating()) {
            own.getProperties().remove(route.idField());
            own.setRequired(
                    own.getRequired().stream()
                            .filter(field -> !field.equals(route.idField()))
                            .toList());
        }
        Operation operation =
                new Operation()
                        .operationId(route.command().getSimpleName())
                        .addTagsItem(route.collection())
                        .summary(route.command().getSimpleName())
                        .description("Roles: " + roles(route))
                        .addParametersItem(header("Idempotency-Key", true))
                        .addParametersItem(header("If-Match", false))
                        .requestBody(
                                new RequestBody()
                                        .required(true)
                                        .content(json("application/json", body.schema)))
                        .responses(responses(route));
        if (!route.isCreating()) {
            operation.addParametersItem(
                    new Parameter()
                            .in("path")
                            .name("id")
                            .required(true)
                            .schema(new StringSchema().format("uuid")));
        }
        api.path(route.path(), new PathItem().post(operation));
    }

    private static ApiResponses responses(CommandRoute route) {
        return new ApiResponses()
                .addApiResponse(
                        route.isCreating() ? "201" : "200",
                        new ApiResponse()
                                .description("Done, now or when the key came first.")
                                .content(
                                        json(
                                                "application/json",
                                                new Schema<>()
                                                        .$ref("#/components/schemas/" + ANSWER))))
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused: code, and what to do.")
                                .content(
                                        json(
                                                "application/problem+json",
                                                new Schema<>()
                                                        .$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> answer() {
        return new ObjectSchema()
                .addProperty("id", new StringSchema().format("uuid"))
                .addProperty("version", new IntegerSchema().format("int64"))
                .addProperty("position", new IntegerSchema().format("int64"));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("reference", new StringSchema());
    }

    private static Parameter header(String name, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .schema(new StringSchema());
    }

    private static Content json(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static String roles(CommandRoute route) {
        return route.roles().stream().sorted().map(Role::claim).collect(Collectors.joining(", "));
    }
}
