package vn.sovang.query.pages.act;

import vn.sovang.plan.Printed;
import vn.sovang.platform.json.SealedNames;
import vn.sovang.proposal.AchievementId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.RowCells;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Makes the controls of a form from the components of a command.
///
/// @param inputs makes those that somebody types into
/// @param isReading whether the text of a plan can be read from a document
/// @param isDraft whether the text of a plan is kept section by section
record Controls(Inputs inputs, boolean isReading, boolean isDraft) {
    /// Lists that are mostly empty: their first row comes by the button.
    private static final Set<String> SELDOM =
            Set.of(
                    "extraGrants",
                    "noted",
                    "addedPhases",
                    "attachments",
                    "openLists",
                    "crossReferences",
                    "aliases",
                    "launchedWith",
                    "tests");

    /// Lists of which at least one row is filled in. A row never says whether it has to be.
    private static final Set<String> FILLED =
            Set.of(
                    "scope",
                    "units",
                    "merged",
                    "lines",
                    "members",
                    "votes",
                    "agenda",
                    "attendees",
                    "ballots",
                    "criteria",
                    "reports",
                    "registrations");

    /// Ids that no page shows: whoever has them sends them by the API.
    private static final Set<Class<?>> NOT_TYPED = Set.of(AchievementId.class);

    List<Control> of(Class<?> command, int from) {
        List<Control> controls = new ArrayList<>();
        RecordComponent[] components = command.getRecordComponents();
        boolean hasLines = DecidedLines.areIn(command);
        for (int i = from; i < components.length; i++) {
            String name = components[i].getName();
            if (hasLines && name.equals(DecidedLines.GRANTS)) {
                controls.addAll(DecidedLines.controls(command, this));
            } else if (FundForms.isOwn(command, components[i])) {
                controls.addAll(FundForms.controls(components[i], this));
            } else if (ScoreForms.isOwn(command, components[i])) {
                controls.addAll(ScoreForms.controls(components[i], this));
            } else if (hasLines && DecidedLines.isAcknowledgement(components[i])) {
                controls.addAll(DecidedLines.acknowledged(this));
            } else if (!(hasLines && name.equals(DecidedLines.REFUSALS))
                    && !isNameOfFile(command, components[i])
                    && !isChosenWithItsLine(components[i], name)) {
                controls.add(of(components[i], name));
            }
        }
        if (VotedLines.areIn(command)) {
            controls.add(VotedLines.control(this));
        }
        // The text comes last, where there is room for it.
        controls.sort(Comparator.comparing(control -> control instanceof Control.Paper));
        return controls;
    }

    Control of(RecordComponent component, String way) {
        boolean isRequired = Shapes.isRequired(component);
        Class<?> type = component.getType();
        boolean isOptionalGroup = !isRequired && Shapes.isGroup(type);
        String label = label(component);
        return of(
                component.getGenericType(),
                component.getName(),
                way,
                isOptionalGroup ? label + " " + inputs.words().get("form.optional") : label,
                isRequired);
    }

    /// A part that may stay blank, under words of its own.
    Control optional(RecordComponent component, String way, String label) {
        return of(component.getGenericType(), component.getName(), way, label, false);
    }

    private Control of(Type type, String name, String way, String label, boolean required) {
        Class<?> element = Shapes.element(type);
        if (inputs.known().choices().containsKey(way)) {
            return inputs.records(way, label, required || element != null, element != null);
        }
        if (element != null) {
            return list(element, name, way, label);
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isEnum()) {
            return inputs.choice(simple, way, label, required, false);
        }
        if (Shapes.isYesOrNo(simple)) {
            return inputs.yesOrNo(way, label, required);
        }
        if (simple == String.class && Shapes.isFiles(name)) {
            return inputs.files(way, label, required, false);
        }
        if (Shapes.isAward(simple)) {
            return inputs.award(way, label, required);
        }
        if (Shapes.isOneOfCases(simple)) {
            return cases(simple, way, label, required);
        }
        if (Shapes.isPaper(simple)) {
            return Papers.control(this, way, label);
        }
        if (simple == Printed.class) {
            return inputs.printed(way, label);
        }
        if (Shapes.isGroup(simple)) {
            return new Control.Group(
                    way,
                    label,
                    inputs.error(way),
                    parts(simple, way),
                    !required
                            && !way.endsWith("]")
                            && inputs.error(way).isEmpty()
                            && inputs.typed().isEmpty(way));
        }
        return inputs.text(simple, name, way, label, required);
    }

    private List<Control> parts(Class<?> group, String way) {
        return Arrays.stream(group.getRecordComponents())
                .filter(part -> !(way.endsWith("]") && isNumber(group, part)))
                .filter(part -> !isNameOfFile(group, part) && !NOT_TYPED.contains(part.getType()))
                .filter(part -> !isChosenWithItsLine(part, way + "." + part.getName()))
                .map(part -> of(part, way + "." + part.getName()))
                .toList();
    }

    /// A line that is chosen brings its proposal along.
    private boolean isChosenWithItsLine(RecordComponent part, String way) {
        return part.getType() == ProposalId.class
                && inputs.known().choices().keySet().stream()
                        .anyMatch(line ->
                                line.endsWith("line") && PartChoices.proposal(line).equals(way));
    }

    private static boolean isNumber(Class<?> group, RecordComponent part) {
        return Typed.isNumbered(group) && part.getName().equals(Typed.NUMBER);
    }

    /// An uploaded file brings its name along.
    static boolean isNameOfFile(Class<?> group, RecordComponent part) {
        return part.getName().equals("fileName")
                && Arrays.stream(group.getRecordComponents())
                        .anyMatch(other -> other.getName().equals("attachment"));
    }

    private Control list(Class<?> element, String name, String way, String label) {
        if (element.isEnum()) {
            return inputs.choice(element, way, label, FILLED.contains(name), true);
        }
        if (element == String.class && Shapes.isFiles(name)) {
            return inputs.files(way, label, false, true);
        }
        int shown = inputs.typed().rows(way);
        int least = way.contains("[") || SELDOM.contains(name) ? 0 : 1;
        List<Control> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(least, shown); i++) {
            rows.add(
                    of(
                            element,
                            name,
                            way + "[" + i + "]",
                            row(label, i, way + "[" + i + "]"),
                            true));
        }
        return new Control.Rows(
                way,
                FILLED.contains(name) ? label : label + " " + inputs.words().get("form.optional"),
                inputs.error(way),
                rows);
    }

    /// Words on a row: the label under which it is printed, or else its number.
    private String row(String label, int number, String way) {
        String printed = inputs.typed().value(way + ".label").strip();
        return printed.isEmpty()
                ? inputs.words().get("form.row", "number", number + 1, "of", label)
                : inputs.words().get("form.row.labelled", "label", printed, "of", label);
    }

    private Control cases(Class<?> sealed, String way, String label, boolean required) {
        List<Control.Case> cases = new ArrayList<>();
        String chosen = inputs.typed().value(way + "." + Typed.KIND);
        SealedNames.cases(sealed)
                .forEach((kind, type) ->
                        cases.add(
                                new Control.Case(
                                        kind,
                                        inputs.words()
                                                .get("case." + sealed.getSimpleName() + "." + kind),
                                        kind.equals(chosen),
                                        parts(type, way + "." + kind))));
        return new Control.Cases(way + "." + Typed.KIND, label, inputs.error(way), required, cases);
    }

    /// Words of its own within its record, or else those of all parts of its name.
    private String label(RecordComponent part) {
        return label(part, inputs.words());
    }

    /// The same as a form with these words has it.
    static String label(RecordComponent part, Words words) {
        return words.find(
                        "field." + part.getDeclaringRecord().getSimpleName() + "." + part.getName())
                .orElseGet(() -> RowCells.in(words).label(part.getName()));
    }
}
