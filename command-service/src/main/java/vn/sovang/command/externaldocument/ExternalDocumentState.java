package vn.sovang.command.externaldocument;

import static vn.sovang.command.externaldocument.ExternalDocumentRejection.EXISTS;
import static vn.sovang.command.externaldocument.ExternalDocumentRejection.PARENT_UNKNOWN;
import static vn.sovang.command.externaldocument.ExternalDocumentRejection.UNIT_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.document.ExternalDocumentCommand;
import vn.sovang.document.ExternalDocumentEvent;
import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.document.RegisterExternalDocument;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanIssued;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// The rules of a document of another authority.
sealed interface ExternalDocumentState {
    @Nullable ExternalDocumentId id();

    record None() implements ExternalDocumentState {
        @Override
        public @Nullable ExternalDocumentId id() {
            return null;
        }
    }

    record Registered(ExternalDocumentId id) implements ExternalDocumentState {}

    /// Decides every command of the family, each by its own rules.
    static List<ExternalDocumentEvent> decide(
            ExternalDocumentCommand command,
            ExternalDocumentState state,
            Act act,
            History history) {
        return switch (command) {
            case RegisterExternalDocument c -> decide(c, state, act, history::of);
        };
    }

    /// R1, R2, R3.
    static List<ExternalDocumentEvent> decide(
            RegisterExternalDocument command,
            ExternalDocumentState state,
            Act act,
            Function<UUID, Facts> history) {
        if (!(state instanceof None)) {
            throw EXISTS.because("document", command.documentId());
        }
        for (ParentDocument parent : command.parents()) {
            UUID document = parent.documentId();
            if (document != null && !isRegistered(history.apply(document))) {
                throw PARENT_UNKNOWN.because("document", document);
            }
        }
        for (UnitId unit : command.executors()) {
            if (!history.apply(unit.value()).has(UnitRegistered.class)) {
                throw UNIT_UNKNOWN.because("unit", unit);
            }
        }
        return List.of(
                new ExternalDocumentRegistered(
                        command.documentId(),
                        command.origin(),
                        command.documentType(),
                        command.title(),
                        command.number(),
                        command.symbol(),
                        command.date(),
                        command.issuer(),
                        command.theme(),
                        command.parents(),
                        command.executors().stream().distinct().toList(),
                        act.actor().id(),
                        act.at()));
    }

    static ExternalDocumentState evolve(ExternalDocumentState state, ExternalDocumentEvent event) {
        return switch (event) {
            case ExternalDocumentRegistered e -> new Registered(e.documentId());
        };
    }

    private static boolean isRegistered(Facts facts) {
        return facts.has(PlanIssued.class) || facts.has(ExternalDocumentRegistered.class);
    }
}
