package org.sweetline.town.phone.texts;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Courier;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Pace;
import org.sweetline.town.phone.signal.Sid;
import org.sweetline.town.phone.signal.Signals;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.wire.Param;

/** All texts of the account, and who wants no more of them. */
public final class Messages {
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(1);
    private static final Set<String> STOP =
            Set.of("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout");
    private static final Set<String> START = Set.of("start", "yes", "unstop");
    private final Clock clock;
    private final Account account;
    private final Signals signals;
    private final Pace pace;
    private final List<Sms> all = new CopyOnWriteArrayList<>();
    private final Set<String> optedOut = ConcurrentHashMap.newKeySet();
    private final Map<String, TextFate> fates = new ConcurrentHashMap<>();
    private final Map<String, TextFate> bySid = new ConcurrentHashMap<>();

    public Messages(Clock clock, Account account, Signals signals, Pace pace) {
        this.clock = clock;
        this.account = account;
        this.signals = signals;
        this.pace = pace;
    }

    /** The texts that the product sent, the last one last. */
    public List<Sms> sent() {
        return all.stream().filter(sms -> !sms.inbound()).toList();
    }

    public List<Sms> all() {
        return List.copyOf(all);
    }

    public Optional<Sms> find(String sid) {
        return all.stream().filter(sms -> sms.sid().equals(sid)).findFirst();
    }

    /** What becomes of texts to this number from now on. */
    public void to(String number, TextFate fate) {
        fates.put(number, fate);
    }

    public TextFate fate(String sid) {
        return bySid.getOrDefault(sid, TextFate.DELIVERED);
    }

    public boolean isOptedOut(String number) {
        return optedOut.contains(number);
    }

    /** The product sends one; how it goes is told to the callback, if there is one. */
    public Sms send(String to, String body, String callback) {
        TextFate fate = fates.getOrDefault(to, TextFate.DELIVERED);
        Sms sms = new Sms(Sid.next("SM"), account.number(), to, body, List.of(), false, clock.instant());
        bySid.put(sms.sid(), fate);
        all.add(sms);
        if (callback.isEmpty()) return sms;
        Courier courier = signals.courier(pace);
        for (String status : fate.news()) courier.send(news(sms, status, fate, callback));
        return sms;
    }

    /** Somebody writes to the number; their STOP and START count before the product hears of them. */
    Webhook receive(Sms sms, String url, String mediaUrl) {
        String word = sms.body().strip().toLowerCase(Locale.ROOT);
        if (STOP.contains(word)) optedOut.add(sms.from());
        if (START.contains(word)) optedOut.remove(sms.from());
        all.add(sms);
        List<Param> params = new ArrayList<>();
        Form.add(params, "MessageSid", sms.sid(), "SmsSid", sms.sid(), "SmsMessageSid", sms.sid());
        Form.add(params, "AccountSid", account.sid(), "ApiVersion", Account.API_VERSION, "SmsStatus", "received");
        Form.add(params, "From", sms.from(), "To", sms.to(), "Body", sms.body());
        Form.add(params, "FromCity", "", "FromState", "", "FromZip", "", "FromCountry", "US", "ToCountry", "US");
        Form.add(params, "NumSegments", String.valueOf(sms.segments()));
        Form.add(params, "NumMedia", String.valueOf(sms.media().size()));
        for (int i = 0; i < sms.media().size(); i++) {
            Sms.Media media = sms.media().get(i);
            Form.add(params, "MediaContentType" + i, media.type());
            Form.add(params, "MediaUrl" + i, mediaUrl + "/Messages/" + sms.sid() + "/Media/" + media.sid());
        }
        if (STOP.contains(word)) Form.add(params, "OptOutType", "STOP");
        if (START.contains(word)) Form.add(params, "OptOutType", "START");
        if (word.equals("help")) Form.add(params, "OptOutType", "HELP");
        return Webhook.of(Step.MESSAGE, sms.sid(), url, params);
    }

    private Webhook news(Sms sms, String status, TextFate fate, String callback) {
        List<Param> params = new ArrayList<>();
        Form.add(params, "MessageSid", sms.sid(), "SmsSid", sms.sid(), "MessageStatus", status, "SmsStatus", status);
        Form.add(params, "From", sms.from(), "To", sms.to(), "AccountSid", account.sid());
        Form.add(params, "ApiVersion", Account.API_VERSION);
        boolean ends = status.equals(fate.lastWord()) && !fate.errorCode().isEmpty();
        if (ends) Form.add(params, "ErrorCode", fate.errorCode());
        return Webhook.of(Step.MESSAGE_STATUS, sms.sid(), signals.absolute(callback), params)
                .after(ON_ITS_WAY);
    }
}
