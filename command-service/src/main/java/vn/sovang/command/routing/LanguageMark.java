package vn.sovang.command.routing;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.platform.json.JsonShapes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// Mark of all commands that a release knows, with their fields: two that differ in one would
/// refuse what the other let in.
final class LanguageMark {
    private static final int LENGTH = 16;

    private LanguageMark() {}

    static String of(List<CommandRoute> routes) {
        JsonShapes shapes = new JsonShapes(JsonShapes.Side.GIVEN, (_, _) -> "");
        String all =
                routes.stream()
                                .map(route -> route.path() + shapes.of(route.command()))
                                .collect(Collectors.joining("\n"))
                        + shapes.named();
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
