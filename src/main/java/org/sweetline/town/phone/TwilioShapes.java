package org.sweetline.town.phone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** Twilio's JSON for the things of the network. */
final class TwilioShapes {
    private final PhoneNetwork network;

    TwilioShapes(PhoneNetwork network) {
        this.network = network;
    }

    Map<String, @Nullable Object> account() {
        Account account = network.account();
        return Json.object("sid", account.sid(), "friendly_name", "Sweetline town", "status", "active", "type", "Full");
    }

    Map<String, @Nullable Object> call(Call call) {
        boolean over = call.status().isOver();
        Map<String, @Nullable Object> json = thing(call.sid(), "/Calls/" + call.sid() + ".json");
        json.put("from", call.from());
        json.put("to", call.to());
        json.put("direction", "inbound");
        json.put("status", call.status().word());
        json.put("start_time", CallParams.date(call.startedAt()));
        json.put("end_time", over ? CallParams.date(call.now()) : null);
        json.put("duration", over ? String.valueOf(call.seconds()) : null);
        json.put("date_created", CallParams.date(call.startedAt()));
        json.put("date_updated", CallParams.date(call.now()));
        json.put("phone_number_sid", numberSid());
        json.put("parent_call_sid", null);
        json.put("price", null);
        json.put("price_unit", "USD");
        return json;
    }

    Map<String, @Nullable Object> recording(Recording recording) {
        Map<String, @Nullable Object> json = thing(recording.sid(), "/Recordings/" + recording.sid() + ".json");
        boolean absent = recording.fate() == RecordingFate.ABSENT;
        json.put("call_sid", recording.callSid());
        json.put("conference_sid", null);
        json.put("status", absent ? "absent" : "completed");
        json.put("duration", absent ? "-1" : String.valueOf(recording.seconds()));
        json.put("channels", 1);
        json.put("source", "RecordVerb");
        json.put("error_code", absent ? 13618 : null);
        json.put("start_time", CallParams.date(recording.at()));
        json.put("date_created", CallParams.date(recording.at()));
        json.put("date_updated", CallParams.date(recording.at()));
        json.put("media_url", network.recordingUrl(recording));
        json.put("encryption_details", null);
        return json;
    }

    Map<String, @Nullable Object> number(PhoneLine line) {
        Map<String, @Nullable Object> json = thing(numberSid(), "/IncomingPhoneNumbers/" + numberSid() + ".json");
        json.put("phone_number", network.account().number());
        json.put("friendly_name", "Support");
        json.put("voice_url", line.voiceUrl());
        json.put("voice_method", line.voiceMethod());
        json.put("voice_fallback_url", line.fallbackUrl());
        json.put("status_callback", line.statusUrl());
        json.put("sms_url", line.smsUrl());
        json.put("capabilities", Json.object("voice", true, "sms", true, "mms", true));
        return json;
    }

    Map<String, @Nullable Object> message(Messages.Sms sms) {
        Map<String, @Nullable Object> json = thing(sms.sid(), "/Messages/" + sms.sid() + ".json");
        json.put("from", sms.from());
        json.put("to", sms.to());
        json.put("body", sms.body());
        json.put("status", "queued");
        json.put("direction", "outbound-api");
        json.put("num_segments", "1");
        json.put("error_code", null);
        return json;
    }

    private Map<String, @Nullable Object> thing(String sid, String path) {
        String account = network.account().sid();
        return Json.object(
                "sid",
                sid,
                "account_sid",
                account,
                "api_version",
                Account.API_VERSION,
                "uri",
                "/" + Account.API_VERSION + "/Accounts/" + account + path);
    }

    private String numberSid() {
        return "PN" + network.account().sid().substring(2);
    }
}
