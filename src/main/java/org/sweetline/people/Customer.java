package org.sweetline.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person whom the desk serves, however many addresses and numbers they use. */
@Entity
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
    @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 20)
    private long id;

    private String name;
    private String language = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Customer() {}

    public long id() {
        return id;
    }

    /** As people say it: {@code C-12}. */
    public String number() {
        return CustomerNumber.text(id);
    }

    public String name() {
        return name;
    }

    /** {@code en}, {@code ko}, or empty while nobody knows. */
    public String language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
