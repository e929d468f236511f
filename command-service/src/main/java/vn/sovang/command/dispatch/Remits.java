package vn.sovang.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.catalogue.Remit;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.ActParameter;
import vn.sovang.command.act.History;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.Rejection;
import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.RenameUnit;
import vn.sovang.unit.UnitCommand;
import vn.sovang.unit.UnitId;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets a command through whose post may act on its record: nobody acts beyond their own
/// organisation, and a unit that is no more acts no more. The platform itself, and the roles of the
/// whole province, are asked nothing.
///
/// @param history of the log, once it is there
record Remits(Supplier<History> history) implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final Map<Class<?>, Remit> OF_COMMANDS =
            CommandTable.ROUTES.stream()
                    .collect(Collectors.toMap(CommandRoute::command, CommandRoute::remit));

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        Act act = ActParameter.act(unit.getMessage());
        if (!act.actor().id().startsWith(Actor.PLATFORM) && !act.actor().isProvinceWide()) {
            requireStanding(act);
            requireBelow((Command) unit.getMessage().getPayload(), act);
            require((Command) unit.getMessage().getPayload(), act);
        }
        return chain.proceed();
    }

    private static void requireStanding(Act act) {
        act.unit()
                .filter(act.organisations()::isEnded)
                .ifPresent(own -> {
                    throw refused("caller.unit-ended", Map.of("unit", own.toString()));
                });
    }

    /// Units are made and changed below an organisation by its office; one whose head decides
    /// awards is an organisation of its own, which only who stands above all founds. What an
    /// organisation itself is called, where it stands and how it ends is for who looks after the
    /// whole province, and so is everything for a post of no organisation.
    private static void requireBelow(Command command, Act act) {
        if (!(command instanceof UnitCommand about)) {
            return;
        }
        Set<UnitId> own = act.unit().map(act.organisations()::of).orElseGet(Set::of);
        if (own.isEmpty()) {
            throw beyond(own);
        }
        if (about instanceof RegisterUnit founded
                && DecidingAuthority.headOf(founded.kind()).isPresent()
                && own.stream().noneMatch(organisation -> isTop(organisation, act))) {
            throw beyond(Set.of());
        }
        if (changed(about).anyMatch(own::contains)) {
            throw refused(
                    "caller.own-organisation", Map.of("unit", own.iterator().next().toString()));
        }
    }

    private static boolean isTop(UnitId organisation, Act act) {
        return act.organisations()
                .register()
                .kind(organisation)
                .filter(Organisations::isTop)
                .isPresent();
    }

    /// Units that become others by a command, in name, place or end.
    private static Stream<UnitId> changed(UnitCommand command) {
        return switch (command) {
            case RenameUnit c -> Stream.of(c.unitId());
            case MoveUnit c -> Stream.of(c.unitId());
            case DissolveUnit c -> Stream.of(c.unitId());
            case CorrectEnd c -> Stream.of(c.unitId());
            case MergeUnits c -> Stream.concat(Stream.of(c.unitId()), c.merged().stream());
            default -> Stream.of(); // a founding changes nothing that is there
        };
    }

    private void require(Command command, Act act) {
        Remit remit = OF_COMMANDS.getOrDefault(command.getClass(), Remit.PROVINCE);
        if (remit == Remit.PROVINCE || remit == Remit.UNIT) {
            return;
        }
        for (Set<UnitId> keepers : new RecordKeepers(history.get(), act).of(command)) {
            boolean may =
                    remit == Remit.ABOVE
                            ? act.organisations().isSameOrAbove(act.unit(), keepers)
                            : act.organisations().isSame(act.unit(), keepers);
            if (!may) {
                throw beyond(keepers);
            }
        }
    }

    private static Rejection beyond(Set<UnitId> keepers) {
        return keepers.isEmpty()
                ? refused("caller.not-of-an-organisation", Map.of())
                : refused(
                        "caller.beyond-own",
                        Map.of(
                                "keeper",
                                keepers.stream()
                                        .map(UnitId::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    private static Rejection refused(String code, Map<String, String> details) {
        return new Rejection(Rejection.Kind.FORBIDDEN, code, details);
    }
}
