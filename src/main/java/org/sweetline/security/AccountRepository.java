package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountRepository {

    private final EntityManager em;

    @Inject
    AccountRepository(EntityManager em) {
        this.em = em;
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Account get(long id) {
        return find(id).orElseThrow(SecurityProblems::noSuchAccount);
    }

    Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    List<Account> all() {
        return em.createQuery("select a from Account a order by a.name, a.id", Account.class)
                .getResultList();
    }

    /** How many can administer; used to keep at least one. */
    long activeAdmins() {
        return em.createQuery(
                        "select count(a) from Account a where a.role = :role and a.disabledAt is null", Long.class)
                .setParameter("role", Role.ADMIN)
                .getSingleResult();
    }

    boolean none() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Whether any account that is in use has a password. */
    boolean someoneCanSignIn() {
        return em.createQuery(
                                "select count(a) from Account a where a.passwordHash is not null and a.disabledAt is null",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    Optional<Account> oldestAdmin() {
        return em.createQuery(
                        "select a from Account a where a.role = :role and a.disabledAt is null order by a.id",
                        Account.class)
                .setParameter("role", Role.ADMIN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
