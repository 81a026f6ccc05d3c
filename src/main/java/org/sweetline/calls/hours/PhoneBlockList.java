package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.contact.BlockList;

/** The numbers whose calls are refused: they are called by no machine, and what they write wakes nobody. */
@ApplicationScoped
public class PhoneBlockList implements BlockList {
    private final PhoneSetups setups;
    private final Clock clock;

    @Inject
    PhoneBlockList(PhoneSetups setups, Clock clock) {
        this.setups = setups;
        this.clock = clock;
    }

    @Override
    public boolean blocks(String number) throws SQLException {
        return setups.current().blocked().matching(number, clock.instant()).isPresent();
    }
}
