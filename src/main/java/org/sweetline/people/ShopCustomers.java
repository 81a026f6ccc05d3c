package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.ShopAccount;
import org.sweetline.events.DomainEvents;

/** The shop's accounts: each is one customer, and whoever bought as a guest with the account's mail address was the same. */
@ApplicationScoped
public class ShopCustomers {

    private final Introductions introductions;
    private final ErasedContacts erased;
    private final DomainEvents events;
    private final String region;

    @Inject
    ShopCustomers(Introductions introductions, ErasedContacts erased, DomainEvents events, Settings settings) {
        this.introductions = introductions;
        this.erased = erased;
        this.events = events;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** All of the batch in one transaction. An account without a key, or of somebody who was erased, is passed over. */
    @Transactional(rollbackOn = Throwable.class)
    public Acquaintances record(List<ShopCustomerSnapshot> batch) throws SQLException {
        List<Newcomer> accounts = known(batch);
        if (accounts.isEmpty()) {
            return new Acquaintances(0, 0, batch.size());
        }
        Introductions.Introduced introduced = introductions.introduce(accounts);
        introduced.changed().stream().sorted().forEach(customer -> events.publish(new CustomerChanged(customer)));
        introductions.guestsOf(introduced.customers(), accounts).forEach(events::publish);
        int created = introduced.made().size();
        int updated = introduced.changed().size() - created;
        return new Acquaintances(created, updated, batch.size() - created - updated);
    }

    private List<Newcomer> known(List<ShopCustomerSnapshot> batch) throws SQLException {
        List<Newcomer> accounts = new ArrayList<>();
        for (ShopCustomerSnapshot snapshot : batch) {
            ShopAccount.of(snapshot.shop(), snapshot.externalId())
                    .ifPresent(account -> accounts.add(new Newcomer(points(account, snapshot), snapshot.name(), "")));
        }
        Set<ContactPoint> gone = erased.among(
                accounts.stream().flatMap(account -> account.points().stream()).toList());
        return accounts.stream()
                .filter(account -> account.points().stream().limit(2).noneMatch(gone::contains))
                .toList();
    }

    private List<ContactPoint> points(ShopAccount account, ShopCustomerSnapshot snapshot) {
        List<ContactPoint> points = new ArrayList<>(List.of(account));
        EmailAddress.parse(snapshot.email()).ifPresent(points::add);
        snapshot.phones().stream()
                .map(phone -> PhoneNumber.parse(phone, region))
                .flatMap(Optional::stream)
                .forEach(points::add);
        return points;
    }
}
