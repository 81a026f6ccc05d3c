package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sweetline.tickets.TicketNumber;

/**
 * Where a customer praised us to get what is not due. Such words never wait for the wall; who decides on what they ask for is to
 * know them. They are read when somebody asks, with the rules of today, and kept nowhere.
 */
@ApplicationScoped
class Pleas {

    private static final Duration LATELY = Duration.ofDays(90);
    /** So many are read in the blink of an eye. */
    private static final int MOST = 20;

    private final Remarks remarks;
    private final Hearing hearing;
    private final Clock clock;

    @Inject
    Pleas(Remarks remarks, Hearing hearing, Clock clock) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.clock = clock;
    }

    /** In the newest messages and calls of the ticket and of what its customer wrote elsewhere, the ticket's own first. */
    List<PleaView> round(TicketNumber ticket) throws SQLException {
        List<PleaView> found = new ArrayList<>();
        for (Remark remark : remarks.round(ticket.id(), clock.instant().minus(LATELY), MOST)) {
            hearing.plea(remark).map(Pleas::view).ifPresent(found::add);
        }
        return found;
    }

    private static PleaView view(Heard plea) {
        Remark remark = plea.remark();
        return new PleaView(
                Objects.requireNonNull(remark.entry()),
                TicketNumber.text(Objects.requireNonNull(remark.ticket())),
                remark.at(),
                plea.quote(),
                plea.reading().language());
    }
}
