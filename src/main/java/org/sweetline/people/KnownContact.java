package org.sweetline.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One contact point of one customer; no two customers share one. */
@Entity
@Table(name = "contact_point")
class KnownContact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_point_seq")
    @SequenceGenerator(name = "contact_point_seq", sequenceName = "contact_point_seq", allocationSize = 20)
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    private String kind;
    private String value;

    @Column(name = "created_at")
    private Instant createdAt;

    protected KnownContact() {}

    long customerId() {
        return customerId;
    }
}
