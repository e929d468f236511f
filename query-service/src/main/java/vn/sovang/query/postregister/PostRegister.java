package vn.sovang.query.postregister;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.Role;
import vn.sovang.log.RecordedEvent;
import vn.sovang.query.projection.Board;
import vn.sovang.text.SearchText;
import vn.sovang.time.VietnamTime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One row for each post that ever acted in a province. The platform's own acts are no post's.
@Component
class PostRegister implements Board<PostRow> {
    @Override
    public String name() {
        return "post-register";
    }

    @Override
    public String table() {
        return "view.post_register";
    }

    @Override
    public Class<PostRow> rowType() {
        return PostRow.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        String account = event.metadata().getOrDefault("actor", "");
        return account.isEmpty() || role(event).isEmpty() ? List.of() : List.of(account);
    }

    @Override
    public PostRow on(@Nullable PostRow current, String key, RecordedEvent event) {
        Role role = role(event).orElseThrow();
        LocalDate day = VietnamTime.day(event.recordedAt());
        return current == null
                ? new PostRow(key, List.of(role), event.unit(), event.recordedAt(), day)
                : current.acting(role, event.unit(), day);
    }

    private static Optional<Role> role(RecordedEvent event) {
        return Role.ofClaim(event.metadata().getOrDefault("role", ""))
                .filter(role -> role != Role.PLATFORM_OPERATOR);
    }

    @Override
    public String search(PostRow row) {
        return SearchText.fold(row.account());
    }
}
