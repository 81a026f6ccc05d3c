package org.sweetline.calls.who;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallProblem;
import org.sweetline.calls.CallerKnown;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.callers.SaidCallers;
import org.sweetline.people.callers.Saying;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.tickets.CallOwnerDesk;
import org.sweetline.tickets.CallOwnerDesk.Place;

/** One of the team says which customer is on the other side of a call, whoever placed it: the call, its ticket and the number's next call know it from then on. */
@ApplicationScoped
public class WhoCallsDesk {
    private final CallDesk calls;
    private final SaidCallers said;
    private final CallOwnerDesk owners;
    private final AuditTrail audit;
    private final DomainEvents events;

    @Inject
    WhoCallsDesk(CallDesk calls, SaidCallers said, CallOwnerDesk owners, AuditTrail audit, DomainEvents events) {
        this.calls = calls;
        this.said = said;
        this.owners = owners;
        this.audit = audit;
        this.events = events;
    }

    /** Said once more it changes nothing; said of another it takes back what was said before. */
    @Transactional(rollbackOn = Throwable.class)
    void say(long id, long customer, CurrentAccount by) {
        Call call = reached(id);
        String sid = call.sid().orElseThrow();
        Optional<Saying> earlier = said.standing(sid);
        if (earlier.filter(saying -> saying.customer() == customer).isPresent()) {
            return;
        }
        earlier.ifPresent(saying -> takeBack(call, saying, by));
        @Nullable Long before = call.customer().orElse(null);
        Optional<Place> place = owners.belongsTo(sid, customer, by.id());
        said.say(
                new Saying(
                        sid,
                        call.caller(),
                        customer,
                        before,
                        place.map(Place::ticket).orElse(null),
                        place.map(Place::customer).orElse(null)),
                by.id());
        call.belongsTo(customer);
        audit.record(by, "said who calls", String.valueOf(id), CustomerNumber.text(customer));
        moved(call);
    }

    /** As it was before anybody said it. */
    @Transactional(rollbackOn = Throwable.class)
    void unsay(long id, CurrentAccount by) {
        Call call = reached(id);
        said.standing(call.sid().orElseThrow()).ifPresent(saying -> {
            takeBack(call, saying, by);
            audit.record(by, "took back who calls", String.valueOf(id), CustomerNumber.text(saying.customer()));
            moved(call);
        });
    }

    private void moved(Call call) {
        calls.moved(call);
        events.publish(new CallerKnown(call.id()));
    }

    private Call reached(long id) {
        Call call = calls.lock(id);
        if (call.sid().isEmpty()) {
            throw new ProblemException(CallProblem.NOT_CALLED_YET, "Nobody was called yet by call " + id + ".");
        }
        return call;
    }

    private void takeBack(Call call, Saying saying, CurrentAccount by) {
        if (saying.ticket() != null) {
            owners.restore(saying.sid(), new Place(saying.ticket(), saying.ticketCustomer()), by.id());
        }
        said.withdraw(saying.sid(), by.id());
        call.belongsTo(saying.callCustomer());
    }

    /** The call came onto a ticket at the moment when somebody said who it is. */
    @Transactional(rollbackOn = Throwable.class)
    public void settle(String sid) {
        said.standing(sid)
                .filter(saying -> saying.ticket() == null)
                .ifPresent(saying -> owners.belongsTo(sid, saying.customer(), null)
                        .ifPresent(place -> said.place(saying.on(place.ticket(), place.customer()))));
    }
}
