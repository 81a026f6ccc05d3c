package org.sweetline.town.phone.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.conference.Conference;
import org.sweetline.town.phone.queue.WaitingLine;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.PhoneLine;
import org.sweetline.town.wire.Json;

/** Twilio's JSON for calls, queues, conferences and the number. */
final class Shapes {
    private final Account account;

    Shapes(Account account) {
        this.account = account;
    }

    Map<String, @Nullable Object> account() {
        return Json.object("sid", account.sid(), "friendly_name", "Sweetline town", "status", "active", "type", "Full");
    }

    Map<String, @Nullable Object> call(Call call, Duration queued) {
        boolean over = call.status().isOver();
        Map<String, @Nullable Object> json = thing(call.sid(), "/Calls/" + call.sid());
        json.put("from", call.from());
        json.put("to", call.to());
        json.put("direction", call.direction());
        json.put("status", call.status().word());
        json.put("answered_by", call.answeredBy().isEmpty() ? null : call.answeredBy());
        json.put("start_time", Form.date(call.startedAt()));
        json.put("end_time", over ? Form.date(call.now()) : null);
        json.put("duration", over ? String.valueOf(call.seconds()) : null);
        json.put("date_created", Form.date(call.startedAt()));
        json.put("date_updated", Form.date(call.now()));
        json.put("phone_number_sid", numberSid());
        json.put("parent_call_sid", call.parentSid().isEmpty() ? null : call.parentSid());
        json.put("queue_time", String.valueOf(queued.toMillis()));
        json.put("price", null);
        json.put("price_unit", "USD");
        return json;
    }

    Map<String, @Nullable Object> number(PhoneLine line) {
        Map<String, @Nullable Object> json = thing(numberSid(), "/IncomingPhoneNumbers/" + numberSid());
        json.put("phone_number", account.number());
        json.put("friendly_name", "Support");
        json.put("voice_url", line.voiceUrl());
        json.put("voice_method", line.voiceMethod());
        json.put("voice_fallback_url", line.fallbackUrl());
        json.put("status_callback", line.statusUrl());
        json.put("sms_url", line.smsUrl());
        json.put("capabilities", Json.object("voice", true, "sms", true, "mms", true));
        return json;
    }

    Map<String, @Nullable Object> queue(WaitingLine line) {
        Map<String, @Nullable Object> json = thing(line.sid(), "/Queues/" + line.sid());
        json.put("friendly_name", line.name());
        json.put("current_size", line.places().size());
        json.put("max_size", line.most());
        json.put("average_wait_time", line.averageWait());
        json.put("date_created", Form.date(line.createdAt()));
        json.put("date_updated", Form.date(line.createdAt()));
        return json;
    }

    Map<String, @Nullable Object> member(WaitingLine line, WaitingLine.Place place, int position) {
        String sid = place.waiter().sid();
        Map<String, @Nullable Object> json = Json.object("call_sid", sid, "queue_sid", line.sid());
        json.put("date_enqueued", Form.date(place.since()));
        json.put("position", position);
        json.put("wait_time", place.waited().toSeconds());
        json.put("uri", uri("/Queues/" + line.sid() + "/Members/" + sid));
        return json;
    }

    Map<String, @Nullable Object> conference(Conference conference) {
        Map<String, @Nullable Object> json = thing(conference.sid(), "/Conferences/" + conference.sid());
        json.put("friendly_name", conference.name());
        json.put("status", conference.status());
        json.put("region", "us1");
        json.put("reason_conference_ended", conference.endedBecause().isEmpty() ? null : conference.endedBecause());
        json.put("date_created", Form.date(conference.createdAt()));
        json.put("date_updated", Form.date(conference.changedAt()));
        return json;
    }

    /** What every thing of the account begins with. */
    Map<String, @Nullable Object> thing(String sid, String path) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("sid", sid);
        json.put("account_sid", account.sid());
        json.put("api_version", Account.API_VERSION);
        json.put("uri", uri(path));
        return json;
    }

    String uri(String path) {
        return "/" + Account.API_VERSION + "/Accounts/" + account.sid() + path + ".json";
    }

    private String numberSid() {
        return "PN" + account.sid().substring(2);
    }
}
