package org.sweetline.channels.shop.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in what a shop told. Nothing is certain to be there; money comes as text or as numbers. */
record Told(JsonNode node) {

    private static final BigDecimal LARGEST = new BigDecimal("99999999999");
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_TEXT = 1_000;

    static Told nothing() {
        return new Told(MissingNode.getInstance());
    }

    Told at(String... way) {
        JsonNode at = node;
        for (String name : way) {
            at = at.path(name);
        }
        return new Told(at);
    }

    List<Told> each(String name) {
        List<Told> each = new ArrayList<>();
        node.path(name).forEach(one -> each.add(new Told(one)));
        return each;
    }

    Told first(String name) {
        return new Told(node.path(name).path(0));
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    String text(String name) {
        JsonNode value = node.path(name);
        String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** A key; shops write none as zero. */
    String key(String name) {
        String key = text(name);
        return key.equals("0") ? "" : key;
    }

    /** Zero for what is no number, or an absurd one. */
    BigDecimal amount(String name) {
        String written = text(name);
        if (written.isEmpty() || written.length() > LONGEST_NUMBER || written.matches(".*[eE].*")) {
            return BigDecimal.ZERO;
        }
        try {
            BigDecimal amount = new BigDecimal(written).setScale(4, RoundingMode.HALF_UP);
            return amount.abs().compareTo(LARGEST) > 0 ? BigDecimal.ZERO : amount;
        } catch (NumberFormatException notANumber) {
            return BigDecimal.ZERO;
        }
    }

    /** With an offset, or without one in UTC. */
    Optional<Instant> time(String name) {
        String written = text(name);
        try {
            return written.length() > 19
                    ? Optional.of(OffsetDateTime.parse(written).toInstant())
                    : Optional.of(LocalDateTime.parse(written).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The first of these that says something. */
    String anyOf(String... names) {
        for (String name : names) {
            if (!text(name).isEmpty()) {
                return text(name);
            }
        }
        return "";
    }
}
