package org.sweetline.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import org.sweetline.town.cast.Cast;
import org.sweetline.town.cast.Staff;
import org.sweetline.town.mail.MailServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopKeys;
import org.sweetline.town.wire.LoopbackServer;
import org.sweetline.town.wire.Threads;
import org.sweetline.town.year.Year;

/**
 * Everything around the product for a demo. The launcher loads it with a class loader of its own and knows it by
 * reflection only, so its public methods speak in types of the JDK.
 */
public final class Town implements AutoCloseable {
    private static final List<String> SERVERS = List.of("smtp", "imap", "phone", "shop", "control");
    private final TownMemory memory;
    private final Clock clock;
    private final Cast cast;
    private final MailServer mail;
    private final PhoneNetwork phone;
    private final Shop shop;
    private final TownDiary diary;
    private final PeakDay peakDay;
    private final LoopbackServer control;
    private final ExecutorService threads = Threads.pool("folk");
    private final ScheduledExecutorService timer = Threads.timer("parcels");
    private final Year year;
    private final String publicUrl;

    private Town(Map<String, String> options, Clock clock) {
        memory = new TownMemory(options.getOrDefault("data", ""));
        publicUrl = options.getOrDefault("public.url", "");
        mail = MailServer.start(clock, memory.number("smtp"), memory.number("imap"));
        phone = PhoneNetwork.start(clock, Account.demo(), Pace.realTime(), memory.number("phone"));
        shop = Shop.start(clock, ShopKeys.demo(), memory.number("shop"));
        this.clock = clock;
        cast = Cast.seeded(new SplittableRandom(Year.SEED));
        Instant anchor = memory.anchor(clock.instant());
        year = Year.passes(shop, cast, anchor, Year.SEED);
        shop.continueNumbersAt(memory.number("next.order"));
        diary = new TownDiary(clock);
        Random chance = new Random();
        PackingTable packing = new PackingTable(clock, shop, diary, timer, chance);
        Townsfolk townsfolk = new Townsfolk(clock, mail, phone, shop, cast, diary, packing, chance);
        Duration day = Duration.parse(options.getOrDefault("peak.day", "PT5M"));
        peakDay = new PeakDay(townsfolk, packing, shop, cast, diary, threads, chance, day);
        ControlDoor door = new ControlDoor(cast, townsfolk, peakDay, diary, shop, phone.door());
        control = LoopbackServer.start("control", memory.number("control"), ask -> {
            try {
                return door.answer(ask);
            } finally {
                memory.keep("next.order", shop.nextNumber());
            }
        });
        remember(anchor);
        mail.onArrival(reply -> diary.write("Reply to", reply.mailbox()));
    }

    /** Options: data (a folder), public.url (when it is not the product's own), peak.day (how long it takes). */
    public static Town start(Map<String, String> options) {
        return new Town(options, Clock.systemUTC());
    }

    /** How the product finds the town's servers, by the names of its configuration. */
    public Map<String, String> settings() {
        Account account = phone.account();
        ShopKeys keys = shop.keys();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SWEETLINE_DEMO_TOWN", control.url());
        settings.put("SWEETLINE_MAIL_ADDRESS", MailServer.SUPPORT);
        settings.put("SWEETLINE_MAIL_IMAP_URL", mail.imapUrl());
        settings.put("SWEETLINE_MAIL_SMTP_URL", mail.smtpUrl());
        settings.put("SWEETLINE_MAIL_PLUS_ADDRESSES", "true");
        settings.put("SWEETLINE_RETURNS_ADDRESS", "Sweetline Returns; 100 Wool Street, Dock 4; Austin, TX 78701");
        settings.put("TWILIO_ACCOUNT_SID", account.sid());
        settings.put("TWILIO_AUTH_TOKEN", account.authToken());
        settings.put("TWILIO_API_KEY_SID", account.keySid());
        settings.put("TWILIO_API_KEY_SECRET", account.keySecret());
        settings.put("TWILIO_NUMBER", account.number());
        settings.put("TWILIO_API_BASE", phone.url());
        settings.put("MAGENTO_BASE_URL", shop.url());
        settings.put("MAGENTO_ACCESS_TOKEN", keys.accessToken());
        settings.put("MAGENTO_POLL_INTERVAL", "PT5S");
        return settings;
    }

    /** The product answers: connects the phone, hires the staff and says who can sign in; history moves in after that. */
    public List<String> productReady(String productUrl, String adminToken) {
        phone.connect(publicUrl.isEmpty() ? productUrl : publicUrl, productUrl);
        ProductDoor product = new ProductDoor(productUrl, adminToken);
        Settlement settlement = new Settlement(
                product, new ReturnsTable(product, shop, clock), new YearEnd(product, mail, cast, clock), diary);
        settlement.hire(Staff.all());
        threads.execute(() -> settlement.settle(year));
        return List.of(
                "In the demo, sign in as " + Staff.JENNY.email() + ", " + Staff.SAID.email() + ", "
                        + Staff.JESSICA.email() + " or " + Staff.ALEX.email() + " (administrator)",
                "with the password: " + Settlement.PASSWORD);
    }

    @Override
    public void close() {
        peakDay.stop();
        timer.shutdownNow();
        threads.shutdownNow();
        control.close();
        memory.keep("next.order", shop.nextNumber());
        shop.close();
        phone.close();
        mail.close();
    }

    private void remember(Instant anchor) {
        memory.keep("anchor", anchor);
        memory.keep("next.order", shop.nextNumber());
        List<Integer> ports = List.of(mail.smtpPort(), mail.imapPort(), phone.port(), shop.port(), control.port());
        for (int i = 0; i < ports.size(); i++) memory.keep(SERVERS.get(i), ports.get(i));
    }
}
