package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.Leg.Purpose;
import org.sweetline.calls.Leg.Role;
import org.sweetline.schema.Statements;

/** The legs of calls. Whoever changes one has locked its call. */
@ApplicationScoped
public class Legs {
    public static final String CUSTOMER = "customer";

    private static final String ADD = """
            insert into call_leg (id, call_id, role, label, account_id, address, state, purpose, asked_at, version)
            values (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, 0)
            """;

    private final EntityManager em;
    private final Statements statements;
    private final Clock clock;

    @Inject
    Legs(EntityManager em, Statements statements, Clock clock) {
        this.em = em;
        this.statements = statements;
        this.clock = clock;
    }

    /** Asks somebody into the call; the database refuses a second live leg of one agent. */
    public Leg add(Call call, Role role, Purpose purpose, @Nullable Long account, String address) {
        try {
            long id = statements.number("select nextval('call_leg_seq')");
            String label = role == Role.CUSTOMER ? CUSTOMER : role.name().toLowerCase(Locale.ROOT) + ":" + id;
            em.flush();
            statements.change(
                    ADD, id, call.id(), role.name(), label, account, address, purpose.name(), clock.instant());
            return find(id).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("A leg could not be added to call " + call.id(), e);
        }
    }

    public Optional<Leg> find(long id) {
        return Optional.ofNullable(em.find(Leg.class, id));
    }

    public Optional<Leg> byLabel(Call call, String label) {
        return of(call).stream().filter(leg -> leg.label().equals(label)).findFirst();
    }

    public Optional<Leg> bySid(String sid) {
        return em.createQuery("select l from Leg l where l.sid = :sid", Leg.class)
                .setParameter("sid", sid)
                .getResultStream()
                .findFirst();
    }

    /** In the order they were asked. */
    public List<Leg> of(Call call) {
        return em.createQuery("select l from Leg l where l.call = :call order by l.id", Leg.class)
                .setParameter("call", call.id())
                .getResultList();
    }

    public List<Leg> live(Call call) {
        return of(call).stream().filter(Leg::live).toList();
    }

    /** The leg of this person in the call, if they are in it. */
    public Optional<Leg> joined(Call call, long account) {
        return of(call).stream()
                .filter(leg -> leg.joined() && leg.account().equals(Optional.of(account)))
                .findFirst();
    }
}
