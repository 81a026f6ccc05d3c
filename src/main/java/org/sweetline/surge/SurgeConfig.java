package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;
import org.sweetline.config.ShopZone;
import org.sweetline.surge.detection.AlarmLimits;
import org.sweetline.surge.detection.DayLimits;

/** By which clock the shop's days pass, how often they are looked at, and what is unusual about one. */
@ApplicationScoped
public class SurgeConfig implements CheckedConfig {

    private static final int RAREST = 1_000_000_000;
    private static final int LIKELIER = 5_000_000;
    private static final int MOST = 1_000_000;
    private static final int PERCENT = 100;
    private static final Duration WHILE_WATCHING = Duration.ofSeconds(5);

    private final ZoneId zone;
    private final Duration every;
    private final Duration answerWithin;
    private final AlarmLimits alarm;
    private final DayLimits day;
    private final int campaignCodePercent;
    private final int campaignItemPercent;
    private final int textsFrom;
    private final int textsUntil;
    private final int strangersAnHour;

    @Inject
    public SurgeConfig(Settings settings) {
        zone = ShopZone.of(settings);
        every = settings.duration("sweetline.surge.interval", Duration.ofSeconds(10));
        answerWithin = settings.duration("sweetline.surge.answer.within", Duration.ofHours(4));
        alarm = new AlarmLimits(
                1.0 / settings.number("sweetline.surge.watch.one.in", 1_000, 2, RAREST),
                1.0 / settings.number("sweetline.surge.alarm.one.in", 100_000, 2, RAREST),
                1.0 / settings.number("sweetline.surge.at.once.one.in", RAREST, 2, RAREST),
                Math.log(settings.number("sweetline.surge.likelier", LIKELIER, 2, RAREST)),
                settings.duration("sweetline.surge.calm", AlarmLimits.USUAL.calm()));
        day = new DayLimits(
                settings.number("sweetline.surge.day.least", 20, 1, MOST),
                settings.number("sweetline.surge.day.percent", 150, PERCENT, MOST) / (double) PERCENT,
                settings.number("sweetline.surge.day.deviations.percent", 350, 1, MOST) / (double) PERCENT);
        campaignCodePercent = settings.number("sweetline.surge.campaign.code.percent", 30, 1, PERCENT);
        campaignItemPercent = settings.number("sweetline.surge.campaign.item.percent", 50, 1, PERCENT);
        textsFrom = settings.number("sweetline.surge.texts.from", 8, 0, 23);
        textsUntil = settings.number("sweetline.surge.texts.until", 21, 1, 24);
        strangersAnHour = settings.number("sweetline.surge.strangers.an.hour", 60, 0, MOST);
        if (textsFrom >= textsUntil) {
            throw new ConfigException("SWEETLINE_SURGE_TEXTS_UNTIL must be later than SWEETLINE_SURGE_TEXTS_FROM");
        }
    }

    AlarmLimits alarm() {
        return alarm;
    }

    public DayLimits day() {
        return day;
    }

    /** From which share of a surge's orders on, in percent, a common coupon is taken for its campaign. */
    public int campaignCodePercent() {
        return campaignCodePercent;
    }

    /** The same for a common article. */
    public int campaignItemPercent() {
        return campaignItemPercent;
    }

    public ZoneId zone() {
        return zone;
    }

    Duration every() {
        return every;
    }

    /** What is rare is looked at more often: a rush is to be called one as soon as it can be. */
    Duration everyWhileWatching() {
        return every.compareTo(WHILE_WATCHING) < 0 ? every : WHILE_WATCHING;
    }

    /** A ticket that waits longer for an answer is late. */
    public Duration answerWithin() {
        return answerWithin;
    }

    /** So many whom nothing shows to be customers are told of incidents by mail. */
    public int strangersAnHour() {
        return strangersAnHour;
    }

    /** The same moment, or the morning after it where texts of our own accord would wake people. */
    public Instant awake(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        ZonedDateTime morning = local.with(LocalTime.of(textsFrom, 0));
        if (local.isBefore(morning)) {
            return morning.toInstant();
        }
        return local.getHour() >= textsUntil ? morning.plusDays(1).toInstant() : at;
    }
}
