package org.sweetline.testing;

import java.time.Clock;
import java.util.Map;
import org.sweetline.town.mail.MailServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.shop.Shop;

/** The town's mail server, phone network and shop, in the test's own process. */
public final class Town implements AutoCloseable {
    private final MailServer mail = MailServer.start(Clock.systemUTC());
    private final PhoneNetwork phone;
    private final Shop shop = Shop.start(Clock.systemUTC());

    Town(Pace pace) {
        phone = PhoneNetwork.start(Clock.systemUTC(), Account.demo(), pace, 0);
    }

    public MailServer mail() {
        return mail;
    }

    public PhoneNetwork phone() {
        return phone;
    }

    public Shop shop() {
        return shop;
    }

    /** What the product is told about its surroundings. */
    Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("SWEETLINE_MAIL_ADDRESS", MailServer.SUPPORT),
                Map.entry("SWEETLINE_MAIL_IMAP_URL", mail.imapUrl()),
                Map.entry("SWEETLINE_MAIL_SMTP_URL", mail.smtpUrl()),
                Map.entry("SWEETLINE_MAIL_PLUS_ADDRESSES", "true"),
                Map.entry("TWILIO_ACCOUNT_SID", phone.account().sid()),
                Map.entry("TWILIO_AUTH_TOKEN", phone.account().authToken()),
                Map.entry("TWILIO_API_KEY_SID", phone.account().keySid()),
                Map.entry("TWILIO_API_KEY_SECRET", phone.account().keySecret()),
                Map.entry("TWILIO_NUMBER", phone.account().number()),
                Map.entry("TWILIO_API_BASE", phone.url()),
                Map.entry("MAGENTO_BASE_URL", shop.url()),
                Map.entry("MAGENTO_CONSUMER_KEY", shop.keys().consumerKey()),
                Map.entry("MAGENTO_CONSUMER_SECRET", shop.keys().consumerSecret()),
                Map.entry("MAGENTO_ACCESS_TOKEN", shop.keys().accessToken()),
                Map.entry("MAGENTO_ACCESS_TOKEN_SECRET", shop.keys().accessTokenSecret()),
                Map.entry("MAGENTO_POLL_INTERVAL", "PT1S"));
    }

    @Override
    public void close() {
        shop.close();
        phone.close();
        mail.close();
    }
}
