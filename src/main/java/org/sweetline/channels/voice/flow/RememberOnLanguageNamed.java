package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.events.Reaction;
import org.sweetline.people.CustomerChanged;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.callers.SpokenLanguages;

/**
 * The language of a caller is remembered where nobody knew theirs. Not while they listen: a stranger becomes a customer
 * only when nobody else may make one of their number, such as the intake, which does so for many calls at once.
 */
@ApplicationScoped
class RememberOnLanguageNamed implements Reaction<LanguageNamed> {
    private final CallDesk calls;
    private final CustomerDirectory customers;
    private final SpokenLanguages languages;
    private final DomainEvents events;

    @Inject
    RememberOnLanguageNamed(
            CallDesk calls, CustomerDirectory customers, SpokenLanguages languages, DomainEvents events) {
        this.calls = calls;
        this.customers = customers;
        this.languages = languages;
        this.events = events;
    }

    @Override
    public String name() {
        return "remember language of caller";
    }

    @Override
    public Class<LanguageNamed> event() {
        return LanguageNamed.class;
    }

    @Override
    public void react(LanguageNamed named) {
        Call call = calls.find(named.call()).orElseThrow();
        if (call.customer().isPresent()) {
            languages
                    .learn(call.customer().get(), named.language())
                    .ifPresent(customer -> events.publish(new CustomerChanged(customer)));
        } else {
            PhoneNumber.parse(call.caller(), "US")
                    .ifPresent(number -> customers.byContact(List.of(number), "", named.language()));
        }
    }
}
