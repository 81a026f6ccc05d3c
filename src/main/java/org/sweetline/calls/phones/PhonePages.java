package org.sweetline.calls.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.CallPages;
import org.sweetline.calls.CallView;
import org.sweetline.web.Words;

/** The phone with its call: a browser that was loaded anew finds both as they are. */
@ApplicationScoped
class PhonePages {
    private final CallPages calls;
    private final SupervisedCalls supervised;
    private final BrowserPhones browsers;

    @Inject
    PhonePages(CallPages calls, SupervisedCalls supervised, BrowserPhones browsers) {
        this.calls = calls;
        this.supervised = supervised;
        this.browsers = browsers;
    }

    PhoneView view(AgentPhone phone) throws SQLException {
        Optional<Long> id = call(phone);
        Optional<CallView> call = id.isEmpty() ? Optional.empty() : Optional.of(calls.get(id.get()));
        return new PhoneView(
                Words.of(browsers.provider()),
                Words.of(phone.state()),
                phone.reason(),
                phone.since(),
                Words.of(phone.device()),
                phone.number(),
                phone.languages(),
                phone.skills(),
                call.orElse(null),
                call.map(live -> legOf(live, phone.account())).orElse(null),
                wrapUp(phone),
                phone.awayBefore() != null);
    }

    private Optional<Long> call(AgentPhone phone) throws SQLException {
        if (phone.state() == State.WRAP_UP) {
            return Optional.empty();
        }
        return phone.call() == null ? supervised.of(phone.account()) : Optional.of(phone.call());
    }

    private static @Nullable Long legOf(CallView call, long account) {
        return call.legs().stream()
                .filter(leg -> leg.account() != null && leg.account() == account)
                .reduce((earlier, later) -> later)
                .map(CallView.LegView::id)
                .orElse(null);
    }

    private static PhoneView.@Nullable WrapUpTimeView wrapUp(AgentPhone phone) {
        return phone.state() == State.WRAP_UP && phone.call() != null && phone.wrapUpUntil() != null
                ? new PhoneView.WrapUpTimeView(phone.call(), phone.wrapUpUntil())
                : null;
    }
}
