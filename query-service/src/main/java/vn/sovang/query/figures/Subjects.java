package vn.sovang.query.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.counting.Groups;
import vn.sovang.query.counting.Narrowed;
import vn.sovang.query.counting.Narrowing;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.unitregister.UnitTree;
import vn.sovang.unit.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Subjects of the rows of an answer.
sealed interface Subjects {
    /// All of them, in order.
    List<String> ids();

    /// Groups into which what is counted falls.
    Groups groups(List<String> ids);

    List<Subject> told(List<String> ids);

    /// The province, by the name under which it was taken in.
    record Province(JdbcClient db, String slug) implements Subjects {
        private static final String NAME =
                """
                select t.display_name from log.tenant t
                where t.tenant_id = current_setting('sovang.tenant', true)
                """;

        @Override
        public List<String> ids() {
            return List.of(slug);
        }

        @Override
        public Groups groups(List<String> ids) {
            return new Groups.Whole(slug);
        }

        @Override
        public List<Subject> told(List<String> ids) {
            String name = db.sql(NAME).query(String.class).single();
            return ids.stream()
                    .map(id -> new Subject(By.PROVINCE, id, name, null, null, null))
                    .toList();
        }
    }

    /// Units, each with what counts for it.
    ///
    /// @param subjectByUnit the subject for which each unit counts
    /// @param unit the one whose subject alone is asked for; null for all
    record Organisations(
            JdbcClient db,
            Moment moment,
            UnitTree tree,
            Map<String, String> subjectByUnit,
            @Nullable String unit)
            implements Subjects {
        /// Those at the top, or the one that is asked for, whatever is above it.
        static Organisations of(JdbcClient db, Moment moment, UnitTree tree, Narrowing narrowing) {
            String asked = narrowing.organisation();
            Map<String, String> subjects =
                    asked == null
                            ? tree.organisationByUnit()
                            : tree.under(asked).stream()
                                    .collect(Collectors.toMap(Function.identity(), _ -> asked));
            return new Organisations(db, moment, tree, subjects, narrowing.unit());
        }

        @Override
        public List<String> ids() {
            return subjectByUnit.entrySet().stream()
                    .filter(each -> unit == null || unit.equals(each.getKey()))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public Groups groups(List<String> ids) {
            Set<String> told = new HashSet<>(ids);
            return new Groups.OfOrganisations(
                    subjectByUnit.entrySet().stream()
                            .filter(each -> told.contains(each.getValue()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        @Override
        public List<Subject> told(List<String> ids) {
            UnitNames names = UnitNames.load(db, moment, ids.stream().map(UnitId::of).toList());
            return ids.stream()
                    .map(id ->
                            new Subject(
                                    By.ORGANISATION,
                                    id,
                                    names.on(moment.day(), UnitId.of(id)),
                                    tree.kind(id).name(),
                                    null,
                                    tree.endedOn(id)))
                    .toList();
        }
    }

    /// Launched campaigns, by their ids.
    record Campaigns(Map<String, CampaignRow> byId) implements Subjects {
        static Campaigns of(List<CampaignRow> rows, Narrowed narrowed) {
            return new Campaigns(
                    rows.stream()
                            .filter(row -> row.scope().stream().anyMatch(narrowed::reaches))
                            .collect(
                                    Collectors.toMap(
                                            row -> row.campaignId().toString(),
                                            Function.identity())));
        }

        @Override
        public List<String> ids() {
            return byId.keySet().stream().sorted().toList();
        }

        @Override
        public Groups groups(List<String> ids) {
            return new Groups.OfCampaigns(Set.copyOf(ids));
        }

        @Override
        public List<Subject> told(List<String> ids) {
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(byId.get(id)))
                    .map(Campaigns::subject)
                    .toList();
        }

        private static Subject subject(CampaignRow row) {
            CampaignRow.Closing closing = row.closing();
            return new Subject(
                    By.CAMPAIGN,
                    row.campaignId().toString(),
                    row.content().name().value(),
                    row.content().kind().name(),
                    row.planId().toString(),
                    closing == null ? null : closing.closedOn());
        }
    }
}
