package org.sweetline.people.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What all features hold of people, in the order in which it may go. */
@ApplicationScoped
class AllRecords {

    private final Instance<PersonalRecords> beans;

    @Inject
    AllRecords(@Any Instance<PersonalRecords> beans) {
        this.beans = beans;
    }

    List<PersonalRecords> inOrder() {
        return beans.stream()
                .sorted(Comparator.comparingInt(PersonalRecords::order)
                        .thenComparing(bean -> bean.getClass().getName()))
                .toList();
    }
}
