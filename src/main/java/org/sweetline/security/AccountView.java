package org.sweetline.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

public record AccountView(
        long id,
        String name,
        @Nullable String email,
        @OneOf(Role.class) String role,
        boolean disabled,
        @Nullable Instant lastSeenAt) {

    static AccountView of(Account account, boolean withEmail) {
        return new AccountView(
                account.id(),
                account.name(),
                withEmail ? account.email() : null,
                Words.of(account.role()),
                account.disabled(),
                account.lastSeenAt().orElse(null));
    }
}
