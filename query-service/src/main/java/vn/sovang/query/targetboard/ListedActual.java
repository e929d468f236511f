package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualMembers;
import vn.sovang.actual.ActualShare;
import vn.sovang.actual.ActualStatement;
import vn.sovang.actual.ActualValue;
import vn.sovang.actual.CountedMember;
import vn.sovang.query.reading.UnitNames;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An actual in a list (kết quả thực hiện chỉ tiêu): what was recorded of one leaf of a target.
///
/// @param leaf its code within the plan
/// @param unitId unit of which it is true; null for the plan as a whole
/// @param unitName of the day on which it is true
/// @param reportId the report in which it stands; null outside of any
/// @param corrects the actual that it takes the place of
/// @param corrected whether a later one has taken its place, so that no verdict counts it
public record ListedActual(
        String id,
        String planId,
        String leaf,
        @Nullable String unitId,
        @Nullable String unitName,
        Said said,
        LocalDate trueOn,
        @Nullable String reportId,
        @Nullable String corrects,
        @Nullable String reason,
        boolean corrected,
        Instant recordedAt) {
    /// Kinds of actuals.
    public enum Kind {
        FIGURE,
        SHARE,
        MEMBERS,
        STATEMENT,
        BASELINE
    }

    /// Statement of an actual, by its kind.
    ///
    /// @param words as they were given; null for what is counted
    /// @param amount the figure, how many of a share, how many members; null where the words cannot
    ///   be read
    /// @param population those over whom a share is counted
    /// @param year of a baseline
    /// @param reached of a statement
    /// @param counted the members of a nested target
    public record Said(
            Kind kind,
            @Nullable String words,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal population,
            @Nullable Integer year,
            @Nullable Boolean reached,
            List<String> counted) {
        public Said {
            counted = List.copyOf(counted);
        }

        static Said of(ActualValue value) {
            return switch (value) {
                case ActualFigure(var figure) ->
                        new Said(
                                Kind.FIGURE,
                                figure.phrase().value(),
                                figure.amount(),
                                null,
                                null,
                                null,
                                List.of());
                case ActualShare(var numerator, var population) ->
                        new Said(Kind.SHARE, null, numerator, population, null, null, List.of());
                case ActualMembers(var members, var population) ->
                        new Said(
                                Kind.MEMBERS,
                                null,
                                new BigDecimal(members.size()),
                                population,
                                null,
                                null,
                                members.stream().map(CountedMember::name).toList());
                case ActualStatement(var reached, var rating) ->
                        new Said(Kind.STATEMENT, rating, null, null, null, reached, List.of());
                case ActualBaseline(var year, var before) ->
                        new Said(
                                Kind.BASELINE,
                                before.phrase().value(),
                                before.amount(),
                                null,
                                year,
                                null,
                                List.of());
            };
        }
    }

    static ListedActual of(ActualRow row, UnitNames names, boolean corrected) {
        return new ListedActual(
                row.actualId().toString(),
                row.planId().toString(),
                row.leaf(),
                row.unitId() == null ? null : row.unitId().toString(),
                names.onOrNull(row.trueOn(), row.unitId()),
                Said.of(row.value()),
                row.trueOn(),
                row.reportId() == null ? null : row.reportId().toString(),
                row.corrects() == null ? null : row.corrects().toString(),
                row.reason(),
                corrected,
                row.recordedAt());
    }
}
