package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.contact.ContactPoint;
import org.sweetline.events.DomainEvents;

/** Finds a customer by any of their contact points, and makes one of whoever is new. */
@ApplicationScoped
public class CustomerDirectory {

    private static final int LONGEST_NAME = 200;

    private final EntityManager em;
    private final Introductions introductions;
    private final DomainEvents events;

    @Inject
    CustomerDirectory(EntityManager em, Introductions introductions, DomainEvents events) {
        this.em = em;
        this.introductions = introductions;
        this.events = events;
    }

    public Optional<Customer> find(ContactPoint point) {
        return em.createQuery(
                        "select c from Customer c, KnownContact p where p.kind = :kind and p.value = :value and c.id = p.customerId",
                        Customer.class)
                .setParameter("kind", point.kind())
                .setParameter("value", point.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<Customer> find(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    /** Finds or makes; two transactions that meet the same new contact at once make one customer. */
    @Transactional
    public Acquaintance byContact(ContactPoint point, String nameHint) {
        return byContact(List.of(point), nameHint, "");
    }

    /** As {@link #byContacts} for one; not without any point. */
    @Transactional(rollbackOn = Throwable.class)
    public Acquaintance byContact(List<ContactPoint> points, String nameHint, String languageHint) {
        try {
            long customer = introduced(List.of(new Newcomer(points, nameHint, languageHint)))
                    .get(0);
            return introductions.known(customer);
        } catch (SQLException e) {
            throw new IllegalStateException("a customer could not be looked up", e);
        }
    }

    /**
     * The customer of each newcomer, in their order: whoever is surely meant by one of the points, the surest asked first,
     * else somebody new. Points that nobody owns become theirs; those of others are noted as shared.
     */
    @Transactional(rollbackOn = Throwable.class)
    public List<Long> byContacts(List<Newcomer> newcomers) throws SQLException {
        return introduced(newcomers);
    }

    private List<Long> introduced(List<Newcomer> newcomers) throws SQLException {
        em.flush();
        Introductions.Introduced introduced = introductions.introduce(newcomers);
        introduced.changed().stream().sorted().forEach(customer -> events.publish(new CustomerChanged(customer)));
        return introduced.customers();
    }

    static String shortened(String name) {
        String stripped = name.strip();
        return stripped.length() > LONGEST_NAME ? stripped.substring(0, LONGEST_NAME) : stripped;
    }
}
