package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;

/** The frame of every command: the row is held, the step is taken, what follows from it is written with it. */
@ApplicationScoped
class ReturnSteps {

    private final ReturnRows rows;
    private final Claims claims;
    private final ReturnLog log;
    private final DomainEvents events;
    private final ReturnsConfig config;
    private final Clock clock;

    @Inject
    ReturnSteps(ReturnRows rows, Claims claims, ReturnLog log, DomainEvents events, ReturnsConfig config, Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.log = log;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Ruling.Terms terms() {
        return config.terms(now());
    }

    /** @param seen the version that the caller saw; empty changes whatever is there */
    Rma take(ReturnNumber number, Optional<Long> seen, Step step, Consumer<Rma> change) throws SQLException {
        Rma rma = rows.lock(number, seen);
        change.accept(rma);
        taken(rma, step);
        return rma;
    }

    /** The step was taken on a return that is held. */
    void taken(Rma rma, Step step) throws SQLException {
        claims.adjust(rma);
        if (!rma.isOpen()) {
            rows.dropProposal(rma);
        }
        Needs needs = Needs.of(rma, rows.isProposed(rma));
        rma.waits(needs, due(rma, needs), now());
        rows.flush();
        log.add(rma, step);
        events.publish(step.kind().event(rma.number().id()));
    }

    /** Something of it is another than before, though nobody took a step: open pages read it anew. */
    void changed(ReturnNumber number) {
        events.publish(new ReturnChanged(number.id()));
    }

    private @Nullable Instant due(Rma rma, Needs needs) {
        return switch (needs) {
            case DECISION, SECOND -> since(rma).plus(config.decision());
            case INFO -> rma.question().askedAt().orElse(now()).plus(config.answer());
            case APPEAL -> rma.objection().at().orElse(now()).plus(config.decision());
            case PARCEL -> rma.ruling().expires().orElse(null);
            case INSPECTION, REFUND -> now().plus(config.decision());
            case NOTHING -> null;
        };
    }

    /** When it last came to be the team's turn. */
    private static Instant since(Rma rma) {
        return Stream.of(
                        Optional.of(rma.requestedAt()),
                        rma.question().answeredAt(),
                        rma.objection().decidedAt())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(rma.requestedAt());
    }
}
