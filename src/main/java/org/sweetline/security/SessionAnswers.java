package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.sweetline.config.Settings;
import org.sweetline.security.SessionView.SignedInAccountView;

/** How a session is told to the browser. */
@ApplicationScoped
class SessionAnswers {

    private final SessionCookie cookie;
    private final Settings settings;
    private final Clock clock;

    @Inject
    SessionAnswers(SessionCookie cookie, Settings settings, Clock clock) {
        this.cookie = cookie;
        this.settings = settings;
        this.clock = clock;
    }

    Response opened(SignInDesk.Opened opened) {
        Account account = opened.account();
        SignedInAccountView view = SignedInAccountView.of(
                account.id(), account.email(), account.name(), account.role(), account.language());
        return Response.ok(session(view))
                .cookie(cookie.with(opened.token(), Sessions.LIFETIME))
                .build();
    }

    Response closed() {
        return Response.noContent()
                .cookie(cookie.expired())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    SessionView view(SignedIn signedIn) {
        return session(SignedInAccountView.of(
                signedIn.accountId(), signedIn.email(), signedIn.name(), signedIn.role(), signedIn.language()));
    }

    private SessionView session(SignedInAccountView account) {
        boolean demo = settings.text("sweetline.demo.town").isPresent();
        return new SessionView(account, demo, clock.instant().plus(Sessions.LIFETIME));
    }
}
