package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sweetline.calls.Call;
import org.sweetline.calls.LikelyLanguage;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.callers.SaidCallers;

/**
 * Whose call it is: that of whom one of the team knew by the voice, else that of the number's owner; and which language
 * they speak.
 */
@ApplicationScoped
class Recognition {
    private final CustomerDirectory customers;
    private final SaidCallers said;
    private final DomainEvents events;

    @Inject
    Recognition(CustomerDirectory customers, SaidCallers said, DomainEvents events) {
        this.customers = customers;
        this.said = said;
        this.events = events;
    }

    void know(Call call) {
        Optional<Customer> customer = said.expected(call.sid().orElse(""), call.caller())
                .flatMap(customers::find)
                .or(() -> PhoneNumber.parse(call.caller(), "US").flatMap(customers::find));
        customer.ifPresent(known -> {
            call.belongsTo(known.id());
            if (!known.language().isEmpty()) {
                call.speaks(known.language());
            }
        });
    }

    /** Whether the caller's language was known before they called. */
    boolean isUnderstood(Call call) {
        return call.customer()
                .flatMap(customers::find)
                .filter(known -> !known.language().isEmpty())
                .isPresent();
    }

    /**
     * Theirs; while nobody knows it, of a stranger or of one who only ever ordered, they hear all that the team speaks, the
     * likeliest first.
     */
    List<String> languages(Call call, List<String> spoken) {
        if (spoken.isEmpty() || isUnderstood(call)) {
            return List.of(call.language());
        }
        call.maySpeak(likelyFirst(call, spoken));
        return call.languages();
    }

    private static List<String> likelyFirst(Call call, List<String> spoken) {
        String likely = LikelyLanguage.of(call.caller(), spoken);
        return Stream.concat(Stream.of(likely), spoken.stream().filter(other -> !other.equals(likely)))
                .toList();
    }

    /** The keys by which callers name their language; another one names none. */
    boolean understands(Call call, String digits) {
        Optional<String> language = switch (digits) {
            case "1" -> Optional.of("en");
            case "2" -> Optional.of("ko");
            default -> Optional.empty();
        };
        language.ifPresent(named -> {
            call.speaks(named);
            events.publish(new LanguageNamed(call.id(), named));
        });
        return language.isPresent();
    }
}
