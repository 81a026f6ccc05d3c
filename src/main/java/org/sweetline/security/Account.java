package org.sweetline.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.EmailAddress;

/** A person of the team. Without a password until the invitation is taken up. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 1)
    private long id;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language = "en";

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {}

    Account(EmailAddress email, String name, Role role, Instant createdAt) {
        this.email = email.value();
        this.name = name;
        this.role = role;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public String language() {
        return language;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }

    void rename(String newName) {
        name = newName;
    }

    void setPassword(String hash) {
        passwordHash = hash;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void becomes(Role newRole) {
        role = newRole;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }
}
