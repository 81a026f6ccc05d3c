package org.sweetline.town.phone.signal;

/** How the number is set up: which of the product's addresses is asked when. An empty address is never asked. */
public record PhoneLine(String voiceUrl, String voiceMethod, String fallbackUrl, String statusUrl, String smsUrl) {
    /** The addresses of the product's contract. */
    public static PhoneLine of(String publicUrl) {
        String base = publicUrl + "/webhooks/twilio/";
        return new PhoneLine(base + "voice", "POST", base + "voice/fallback", base + "voice/status", base + "sms");
    }

    public PhoneLine withStatusUrl(String url) {
        return new PhoneLine(voiceUrl, voiceMethod, fallbackUrl, url, smsUrl);
    }

    public PhoneLine withVoiceUrl(String url, String method) {
        return new PhoneLine(url, method, fallbackUrl, statusUrl, smsUrl);
    }

    public PhoneLine withFallbackUrl(String url) {
        return new PhoneLine(voiceUrl, voiceMethod, url, statusUrl, smsUrl);
    }

    public PhoneLine withSmsUrl(String url) {
        return new PhoneLine(voiceUrl, voiceMethod, fallbackUrl, statusUrl, url);
    }
}
