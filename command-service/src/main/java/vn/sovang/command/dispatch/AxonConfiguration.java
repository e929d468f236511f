package vn.sovang.command.dispatch;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.act.ActParameter;
import vn.sovang.command.act.CommandTarget;
import vn.sovang.command.act.History;
import vn.sovang.command.act.KnownFunds;
import vn.sovang.command.act.KnownScores;
import vn.sovang.command.act.LaunchedUnder;
import vn.sovang.command.act.NomineeProposals;
import vn.sovang.command.act.PhaseReports;
import vn.sovang.command.act.ReviewRegistrations;
import vn.sovang.command.act.UnitReport;
import vn.sovang.command.actual.Actual;
import vn.sovang.command.aggregation.Aggregation;
import vn.sovang.command.block.Block;
import vn.sovang.command.campaign.Campaign;
import vn.sovang.command.council.Council;
import vn.sovang.command.councilsession.CouncilSession;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.dependant.Dependant;
import vn.sovang.command.difficulty.Difficulty;
import vn.sovang.command.enrolment.Enrolment;
import vn.sovang.command.externaldocument.ExternalDocument;
import vn.sovang.command.fund.Fund;
import vn.sovang.command.lookup.Lookup;
import vn.sovang.command.nominee.PersonSeals;
import vn.sovang.command.nominee.RegisteredNominee;
import vn.sovang.command.plan.EndedUnits;
import vn.sovang.command.plan.GivenNumbers;
import vn.sovang.command.plan.Plan;
import vn.sovang.command.plan.Provinces;
import vn.sovang.command.proposal.Proposal;
import vn.sovang.command.report.Report;
import vn.sovang.command.scoresheet.ScoreSheetRecord;
import vn.sovang.command.scoretable.ScoreTableRecord;
import vn.sovang.command.titlesum.TitleSum;
import vn.sovang.command.unit.CentralBodies;
import vn.sovang.command.unit.FoundUnits;
import vn.sovang.command.unit.OtherUnits;
import vn.sovang.command.unit.Unit;
import vn.sovang.command.yearreview.YearReview;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.KeptStates;
import vn.sovang.log.PersonKeys;
import vn.sovang.log.PostgresEventStorageEngine;
import vn.sovang.log.Reservation;
import vn.sovang.log.WriteContext;
import vn.sovang.platform.sealing.MasterKey;
import vn.sovang.proposal.ProposalId;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// Axon on our log, put together by hand: nothing here depends on the order of auto-configurations.
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {
    private static final List<Class<?>> AGGREGATES =
            List.of(
                    Unit.class,
                    Block.class,
                    Plan.class,
                    ExternalDocument.class,
                    YearReview.class,
                    Enrolment.class,
                    TitleSum.class,
                    Council.class,
                    CouncilSession.class,
                    Fund.class,
                    ScoreTableRecord.class,
                    ScoreSheetRecord.class,
                    Campaign.class,
                    Report.class,
                    Aggregation.class,
                    RegisteredNominee.class,
                    Actual.class,
                    Proposal.class,
                    Decision.class,
                    Difficulty.class,
                    Lookup.class,
                    Dependant.class);

    /// Metadata that every event keeps of its command (rule 51).
    private static final List<String> KEPT =
            List.of(
                    ActMetadata.TENANT,
                    ActMetadata.ACTOR,
                    ActMetadata.ROLE,
                    ActMetadata.UNIT,
                    ActMetadata.CORRELATION,
                    ActMetadata.HAPPENED_AT,
                    ActMetadata.LATE_REASON,
                    ActMetadata.SAMPLE);

    @Bean
    Outcomes outcomes() {
        return new Outcomes();
    }

    /// @param most how many states of records are kept, of all provinces together
    @Bean
    KeptStates keptStates(@Value("${sovang.command.kept-states:2000}") int most) {
        return new KeptStates(
                most,
                () -> ActMetadata.tenant(command().getMetaData()),
                () -> DispatchMetadata.seesTheLogItself(command()));
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            EventLog log,
            EventSerializer serializer,
            KeptStates states,
            Outcomes outcomes,
            Clock clock,
            ReportPlaces places,
            TitlePlaces titles,
            FundPlaces funds,
            ScorePlaces scores,
            Mentions mentions,
            UnitNames names,
            PrintedNumbers numbers,
            LaunchedCampaigns launched,
            Turns turns,
            MasterKey master,
            DataSource dataSource) {
        GenericEventMessage.clock = clock;
        PostgresEventStorageEngine engine =
                PostgresEventStorageEngine.builder()
                        .log(log)
                        .tenant(() -> ActMetadata.tenant(command().getMetaData()))
                        .writeContext(AxonConfiguration::writeContext)
                        .setRules(AxonConfiguration::taken)
                        .build();
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(axon -> serializer)
                        .configureMessageSerializer(axon -> serializer)
                        .configureEventSerializer(axon -> serializer)
                        .configureEmbeddedEventStore(axon -> engine)
                        .configureCorrelationDataProviders(axon -> List.of(kept()))
                        .registerComponent(
                                History.class,
                                axon ->
                                        new History(
                                                axon.eventStore(),
                                                unit ->
                                                        names.goingInto(
                                                                ActMetadata.tenant(
                                                                        command().getMetaData()),
                                                                unit)))
                        .registerComponent(
                                PersonSeals.class,
                                axon ->
                                        new PersonSeals(
                                                master,
                                                new PersonKeys(dataSource),
                                                () -> ActMetadata.tenant(command().getMetaData())))
                        .registerComponent(
                                Provinces.class,
                                axon -> province -> log.heads().containsKey(province))
                        .registerComponent(
                                CentralBodies.class,
                                axon ->
                                        body ->
                                                !body.equals(
                                                                ActMetadata.tenant(
                                                                        command().getMetaData()))
                                                        && log.centralBodies().contains(body))
                        .registerComponent(
                                PhaseReports.class,
                                axon ->
                                        (campaign, phase) ->
                                                places.find(
                                                        ActMetadata.tenant(command().getMetaData()),
                                                        campaign,
                                                        phase))
                        .registerComponent(
                                ReviewRegistrations.class,
                                axon ->
                                        review ->
                                                titles.find(
                                                        ActMetadata.tenant(command().getMetaData()),
                                                        review))
                        .registerComponent(
                                KnownFunds.class,
                                axon -> funds.of(() -> ActMetadata.tenant(command().getMetaData())))
                        .registerComponent(
                                KnownScores.class,
                                axon ->
                                        scores.of(
                                                () -> ActMetadata.tenant(command().getMetaData())))
                        .registerComponent(
                                UnitReport.class,
                                axon ->
                                        (campaign, phase, unit) -> {
                                            turns.lookAtReports(
                                                    SetRules.reportKey(campaign, phase, ""));
                                            return places.find(
                                                    ActMetadata.tenant(command().getMetaData()),
                                                    campaign,
                                                    phase,
                                                    unit);
                                        })
                        .registerComponent(
                                NomineeProposals.class,
                                axon ->
                                        nominee ->
                                                mentions
                                                        .find(
                                                                ActMetadata.tenant(
                                                                        command().getMetaData()),
                                                                Mentions.PROPOSING,
                                                                nominee.value())
                                                        .stream()
                                                        .map(ProposalId::new)
                                                        .toList())
                        .registerComponent(
                                EndedUnits.class,
                                axon ->
                                        name ->
                                                names.ended(
                                                        ActMetadata.tenant(command().getMetaData()),
                                                        name))
                        .registerComponent(
                                FoundUnits.class,
                                axon ->
                                        names.of(
                                                () -> ActMetadata.tenant(command().getMetaData()),
                                                turns))
                        .registerComponent(
                                OtherUnits.class,
                                axon ->
                                        event ->
                                                axon.repository(Unit.class)
                                                        .load(event.unitId().toString())
                                                        .execute(unit -> unit.happened(event)))
                        .registerComponent(
                                LaunchedUnder.class,
                                axon ->
                                        plan ->
                                                launched.of(
                                                        ActMetadata.tenant(command().getMetaData()),
                                                        plan))
                        .registerComponent(
                                GivenNumbers.class,
                                axon ->
                                        key ->
                                                numbers.find(
                                                        ActMetadata.tenant(command().getMetaData()),
                                                        key));
        AGGREGATES.forEach(type -> configurer.configureAggregate(aggregate(type, states)));
        org.axonframework.config.Configuration axon = configurer.buildConfiguration();
        axon.onStart(0, () -> axon.commandBus().registerHandlerInterceptor(outcomes));
        axon.onStart(0, () -> axon.commandBus().registerHandlerInterceptor(turns));
        axon.onStart(0, () -> axon.commandBus().registerHandlerInterceptor(knowing(axon)));
        Remits remits = new Remits(() -> axon.getComponent(History.class));
        axon.onStart(0, () -> axon.commandBus().registerHandlerInterceptor(remits));
        return axon;
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type, KeptStates states) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCache(axon -> states.of(type))
                .configureCommandTargetResolver(axon -> new CommandTarget());
    }

    @Bean
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        return axon.commandBus();
    }

    /// Hands each command what the log knows, for its [vn.sovang.command.act.Act].
    private static MessageHandlerInterceptor<CommandMessage<?>> knowing(
            org.axonframework.config.Configuration axon) {
        return (unit, chain) -> {
            unit.root().resources().put(ActParameter.HISTORY, axon.getComponent(History.class));
            return chain.proceed();
        };
    }

    private static CorrelationDataProvider kept() {
        return message ->
                Stream.concat(
                                KEPT.stream()
                                        .filter(message.getMetaData()::containsKey)
                                        .map(key -> Map.entry(key, message.getMetaData().get(key))),
                                Stream.of(Map.entry(ActMetadata.COMMAND, message.getIdentifier())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Reservation> taken(Object event) {
        return Stream.concat(SetRules.of(event).stream(), Turns.of(event).stream()).toList();
    }

    private static WriteContext writeContext() {
        return DispatchMetadata.writeContext(command());
    }

    /// The command of this unit of work; its tenant is the only one whose events exist here.
    private static CommandMessage<?> command() {
        Message<?> message = CurrentUnitOfWork.get().root().getMessage();
        if (message instanceof CommandMessage<?> command) {
            return command;
        }
        throw new IllegalStateException("the log is read and written by commands only");
    }
}
