package org.sweetline.calls;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a call from its first moment; only who the customer is may be found out later. */
@MappedSuperclass
@NamedQuery(name = BegunCall.BY_TOKEN, query = "select c from Call c where c.token = ?1")
@NamedQuery(name = BegunCall.BY_SID, query = "select c from Call c where c.sid = ?1")
@NamedQuery(
        name = BegunCall.LOCKED_BY_ID,
        query = "select c from Call c where c.id = ?1",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = BegunCall.LOCKED_BY_TOKEN,
        query = "select c from Call c where c.token = ?1",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = BegunCall.LOCKED_BY_SID,
        query = "select c from Call c where c.sid = ?1",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedNativeQuery(name = BegunCall.BEGIN, resultClass = Call.class, query = """
        with begun as (
            insert into desk_call (id, sid, token, direction, stage, caller, dialled, stir, began_at, seen_at)
            values (nextval('desk_call_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz), cast(?8 as timestamptz))
            on conflict (sid) do nothing returning *),
        noted as (
            insert into call_event (call_id, kind, at, detail) select id, 'BEGAN', began_at, '' from begun)
        select * from begun
        """)
public abstract class BegunCall {
    // A lock that is named with its query is part of SQL that is written once; one set on a query has it written anew.
    static final String BEGIN = "Call.begin";
    static final String LOCKED_BY_ID = "Call.lockedById";
    static final String LOCKED_BY_TOKEN = "Call.lockedByToken";
    static final String LOCKED_BY_SID = "Call.lockedBySid";
    static final String BY_TOKEN = "Call.byToken";
    static final String BY_SID = "Call.bySid";

    @Id
    private long id;

    private String token = "";

    @Enumerated(EnumType.STRING)
    private Call.Direction direction = Call.Direction.IN;

    private String caller = "";
    private String dialled = "";
    private String stir = "";

    @Column(name = "customer_id")
    private @Nullable Long customer;

    @Column(name = "began_at")
    private Instant beganAt = Instant.EPOCH;

    protected BegunCall() {}

    public long id() {
        return id;
    }

    /** Names the call in addresses, and its conference. */
    public String token() {
        return token;
    }

    public Call.Direction direction() {
        return direction;
    }

    /** In international form, "" when hidden. */
    public String caller() {
        return caller;
    }

    public String dialled() {
        return dialled;
    }

    public String stir() {
        return stir;
    }

    public Vouching vouching() {
        return Vouching.of(stir);
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Optional<Long> customer() {
        return Optional.ofNullable(customer);
    }

    public void belongsTo(@Nullable Long owner) {
        customer = owner;
    }
}
