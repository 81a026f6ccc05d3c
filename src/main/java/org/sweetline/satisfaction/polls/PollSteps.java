package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.returns.photos.PhotoIntake.CleanFile;
import org.sweetline.security.CurrentAccount;

/** Hands each step to the desk that takes it. */
@ApplicationScoped
class PollSteps {

    private final PollDesk desk;
    private final InviteDesk invitations;
    private final DrawDesk draws;

    @Inject
    PollSteps(PollDesk desk, InviteDesk invitations, DrawDesk draws) {
        this.desk = desk;
        this.invitations = invitations;
        this.draws = draws;
    }

    void picture(Poll poll, long option, CleanFile picture, CurrentAccount by) throws SQLException {
        desk.show(poll, option, picture, by);
    }

    int invite(long poll, int most, CurrentAccount by) throws SQLException {
        return invitations.invite(poll, most, by);
    }

    void draw(long poll, CurrentAccount by) throws SQLException {
        draws.draw(poll, by);
    }

    void campaigned(long poll, long campaign, CurrentAccount by) throws SQLException {
        desk.campaigned(poll, campaign, by);
    }
}
