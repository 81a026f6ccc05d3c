package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.callers.SaidCallers;

/** Whose call it is: that of whom one of the team knew by the voice, else that of the number's owner. */
@ApplicationScoped
class Recognition {
    private final CustomerDirectory customers;
    private final SaidCallers said;

    @Inject
    Recognition(CustomerDirectory customers, SaidCallers said) {
        this.customers = customers;
        this.said = said;
    }

    void know(Call call) {
        Optional<Customer> customer = said.expected(call.sid().orElse(""), call.caller())
                .flatMap(customers::find)
                .or(() -> PhoneNumber.parse(call.caller(), "US").flatMap(customers::find));
        customer.ifPresent(known -> {
            call.belongsTo(known.id());
            call.speaks(known.language());
        });
    }

    /** The keys by which callers name their language; another one names none. */
    boolean understands(Call call, String digits) {
        Optional<String> language =
                switch (digits) {
                    case "1" -> Optional.of("en");
                    case "2" -> Optional.of("ko");
                    default -> Optional.empty();
                };
        language.ifPresent(call::speaks);
        return language.isPresent();
    }
}
