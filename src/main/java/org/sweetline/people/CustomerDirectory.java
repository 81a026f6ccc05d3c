package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Clock clock;

    @Inject
    CustomerDirectory(EntityManager em, Introductions introductions, DomainEvents events, Clock clock) {
        this.em = em;
        this.introductions = introductions;
        this.events = events;
        this.clock = clock;
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
    public Customer byContact(ContactPoint point, String nameHint) {
        return byContact(List.of(point), nameHint, "");
    }

    /**
     * The customer who owns the first known of the points, else a new one; points that nobody owns become theirs.
     *
     * @param points the surest first, not empty
     */
    @Transactional
    public Customer byContact(List<ContactPoint> points, String nameHint, String languageHint) {
        Map<String, Customer> owners = owners(points);
        if (owners.isEmpty()) {
            // Locked until commit, in one order, so that the same new person is not made twice.
            points.stream().map(ContactPoint::value).sorted().forEach(this::lock);
            owners = owners(points);
        }
        boolean known = !owners.isEmpty();
        Customer customer = known ? surest(points, owners) : create(nameHint, languageHint);
        boolean learnt = known && learn(customer, nameHint, languageHint);
        for (ContactPoint point : points) {
            if (!owners.containsKey(point.value())) {
                em.persist(new KnownContact(customer.id(), point, clock.instant()));
                learnt = true;
            }
        }
        if (learnt) {
            events.publish(new CustomerChanged(customer.id()));
        }
        return customer;
    }

    /** The customer of each newcomer, in their order: as {@link #byContact} for each, but for a whole batch at once. */
    @Transactional(rollbackOn = Throwable.class)
    public List<Long> byContacts(List<Newcomer> newcomers) throws SQLException {
        em.flush();
        Introductions.Introduced introduced = introductions.introduce(newcomers);
        introduced.changed().stream().sorted().forEach(customer -> events.publish(new CustomerChanged(customer)));
        return introduced.customers();
    }

    /** Adds the point when nobody owns it. */
    @Transactional
    public Customer link(Customer customer, ContactPoint point) {
        if (find(point).isEmpty()) {
            em.persist(new KnownContact(customer.id(), point, clock.instant()));
            events.publish(new CustomerChanged(customer.id()));
        }
        return customer;
    }

    private Map<String, Customer> owners(List<ContactPoint> points) {
        List<Object[]> rows = em.createQuery(
                        "select p.value, c from Customer c, KnownContact p where p.value in :values and c.id = p.customerId",
                        Object[].class)
                .setParameter("values", points.stream().map(ContactPoint::value).toList())
                .getResultList();
        Map<String, Customer> owners = new HashMap<>();
        rows.forEach(row -> owners.put((String) row[0], (Customer) row[1]));
        return owners;
    }

    private static Customer surest(List<ContactPoint> points, Map<String, Customer> owners) {
        return points.stream()
                .map(ContactPoint::value)
                .filter(owners::containsKey)
                .map(owners::get)
                .findFirst()
                .orElseThrow();
    }

    private Customer create(String name, String language) {
        Customer customer = new Customer(shortened(name), clock.instant());
        customer.learnLanguage(language);
        em.persist(customer);
        return customer;
    }

    private boolean learn(Customer customer, String name, String language) {
        return customer.learnName(shortened(name)) | customer.learnLanguage(language);
    }

    private void lock(String value) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 7))")
                .setParameter(1, value)
                .getSingleResult();
    }

    static String shortened(String name) {
        String stripped = name.strip();
        return stripped.length() > LONGEST_NAME ? stripped.substring(0, LONGEST_NAME) : stripped;
    }
}
