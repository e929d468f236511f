package vn.sovang.query.projection;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All boards of this service, by name.
@Component
public class Boards {
    private final Map<String, Board<?>> byName = new LinkedHashMap<>();

    public Boards(List<Board<?>> boards) {
        boards.stream()
                .sorted(Comparator.comparing(Board::name))
                .forEach(board -> byName.put(board.name(), board));
    }

    public Collection<Board<?>> all() {
        return List.copyOf(byName.values());
    }

    /// A board that is known to be there.
    public Board<?> get(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    Optional<Board<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
