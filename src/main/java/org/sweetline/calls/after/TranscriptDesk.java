package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.calls.CallProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.tickets.CallLog;
import org.sweetline.tickets.SpokenLine;
import org.sweetline.tickets.TranscriptLog;

/** Takes a transcript that another engine made of a call. It stands in the place of what was there. */
@ApplicationScoped
public class TranscriptDesk {
    private static final int LONGEST_NUMBER = 18;

    private final CallDesk calls;
    private final CallLog log;
    private final TranscriptLog transcripts;
    private final AuditTrail audit;

    @Inject
    TranscriptDesk(CallDesk calls, CallLog log, TranscriptLog transcripts, AuditTrail audit) {
        this.calls = calls;
        this.log = log;
        this.transcripts = transcripts;
        this.audit = audit;
    }

    /** @param call its number here, or the phone network's id of it */
    @Transactional(rollbackOn = Throwable.class)
    void put(String call, List<SpokenLine> lines, CurrentAccount by) throws SQLException {
        String sid = sid(call).filter(known -> log.find(known).isPresent()).orElseThrow(() -> unknown(call));
        transcripts.replace(sid, lines, by.id());
        audit.record(by, "put a transcript", call, lines.size() + " lines");
    }

    private Optional<String> sid(String call) {
        if (call.startsWith("CA")) {
            return Optional.of(call);
        }
        return call.length() > LONGEST_NUMBER
                ? Optional.empty()
                : calls.find(Long.parseLong(call)).flatMap(Call::sid);
    }

    private static ProblemException unknown(String call) {
        return new ProblemException(CallProblem.NO_SUCH_CALL, "There is no call " + call + " on any ticket.");
    }
}
