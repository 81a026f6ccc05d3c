package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All that belongs to customers, contact points first, the rest by name: two merges take their locks in one order. */
@ApplicationScoped
class Belongings {

    private final Instance<CustomerBelongings> beans;

    @Inject
    Belongings(@Any Instance<CustomerBelongings> beans) {
        this.beans = beans;
    }

    List<CustomerBelongings> all() {
        return beans.stream()
                .sorted(Comparator.comparing((CustomerBelongings each) -> !(each instanceof ContactPoints))
                        .thenComparing(CustomerBelongings::name))
                .toList();
    }
}
