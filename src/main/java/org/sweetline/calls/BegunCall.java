package org.sweetline.calls;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a call from its first moment; only who the customer is may be found out later. */
@MappedSuperclass
public abstract class BegunCall {
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
