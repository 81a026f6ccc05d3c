package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.CallForm;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.Customer;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.callers.SaidCallers;

/** A call comes in: one row for each, and one first document however often it is asked for. */
@ApplicationScoped
class ArrivalStep {
    private final CallDesk calls;
    private final CustomerDirectory customers;
    private final SaidCallers said;
    private final ReceptionHops reception;
    private final GivenDocuments given;

    @Inject
    ArrivalStep(
            CallDesk calls,
            CustomerDirectory customers,
            SaidCallers said,
            ReceptionHops reception,
            GivenDocuments given) {
        this.calls = calls;
        this.customers = customers;
        this.said = said;
        this.reception = reception;
        this.given = given;
    }

    @Transactional(rollbackOn = Exception.class)
    public String greet(TwilioForm form) throws SQLException {
        String sid = form.text("CallSid");
        Call call = calls.begin(
                sid, CallForm.shown(form.text("From")), CallForm.shown(form.text("To")), form.text("StirVerstat"));
        Optional<String> earlier = given.find("voice:" + sid);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        know(call);
        String document = reception.receive(call, form.text("From"));
        given.keep("voice:" + sid, document);
        return document;
    }

    /** The fallback answered instead: the call is put down, and awaits its voicemail. */
    @Transactional
    public void apologised(TwilioForm form) {
        Call call = calls.begin(
                form.text("CallSid"), CallForm.shown(form.text("From")), CallForm.shown(form.text("To")), "");
        // Of one who has spoken with somebody the outcome is known, whatever failed afterwards.
        if (!call.ended() && call.answeredAt().isEmpty()) {
            reception.awaitVoicemail(call);
        }
    }

    private void know(Call call) {
        Optional<Customer> customer = said.expected(call.sid().orElse(""), call.caller())
                .flatMap(customers::find)
                .or(() -> PhoneNumber.parse(call.caller(), "US").flatMap(customers::find));
        customer.ifPresent(known -> {
            call.belongsTo(known.id());
            call.speaks(known.language());
        });
    }
}
