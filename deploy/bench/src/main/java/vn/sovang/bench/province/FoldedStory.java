package vn.sovang.bench.province;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.FixedValueParameterResolver;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

import java.lang.reflect.Constructor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Story that is folded by the aggregates of command-service and not kept: an event that no command
/// could have left ends it.
public final class FoldedStory implements Story {
    /// The commands' other parameters; none of them is given here.
    private static final ParameterResolverFactory ANY =
            MultiParameterResolverFactory.ordered(
                    ClasspathParameterResolverFactory.forClass(FoldedStory.class),
                    (_, _, place) ->
                            place == 0
                                    ? null
                                    : new FixedValueParameterResolver<>(FoldedStory.class));

    private final Map<Class<?>, Folding<?>> foldings = new HashMap<>();
    private Instant now = Instant.EPOCH;

    @Override
    public void goOn(Instant until) {
        now = until.isAfter(now) ? until : now;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void add(Province.Unit by, Object event) {
        Families.Of record = Families.of(event);
        foldings.computeIfAbsent(record.aggregate(), Folding::new).take(record.id(), event);
    }

    private static final class Folding<A> {
        private final Class<A> type;
        private final AggregateModel<A> model;
        private final Map<String, A> records = new HashMap<>();
        private final Map<String, Long> sequences = new HashMap<>();

        private Folding(Class<A> type) {
            this.type = type;
            this.model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type, ANY);
        }

        private void take(String id, Object event) {
            long sequence = sequences.merge(id, 0L, (old, _) -> old + 1);
            var message =
                    new GenericDomainEventMessage<>(type.getSimpleName(), id, sequence, event);
            A aggregate = records.computeIfAbsent(id, _ -> begun());
            model.publish(message, aggregate);
            if (!id.equals(String.valueOf(model.getIdentifier(aggregate)))) {
                throw new IllegalStateException("not folded: " + event);
            }
        }

        private A begun() {
            try {
                Constructor<A> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
