package org.sweetline.channels.voice.flow;

import org.sweetline.calls.back.OfferedWindows;

/** Everything that the desk itself says on the phone, in one language; what teams word themselves is in their settings. */
interface Lines {

    static Lines in(String language) {
        return language.equals("ko") ? KoreanLines.LINES : EnglishLines.LINES;
    }

    /** How Twilio names the language. */
    String locale();

    String chooseThisLanguage();

    String place(int place);

    String wait(WaitBand band);

    String comfort();

    /** For one who is not in line. */
    String offerCallback();

    /** For one who waits, or has waited: they are called when it would have been their turn. */
    String offerCallbackInPlace();

    String offerVoicemail();

    String offerText();

    /** For one to whom the tone comes by itself. */
    String offerToneOrKey();

    String tooBusy();

    String nobodyThere();

    String confirmNumber(String digits);

    String enterNumber();

    String numberNotPossible();

    /** For a number at which no more calls may be asked for today. */
    String notThatNumberNow();

    String callbackNotPossible();

    /** Only the windows in which the team is ever there, each by its own key; and by whose clock, where two differ. */
    String chooseWindow(OfferedWindows offered);

    String callbackTaken();

    String textSent();

    String leaveMessage();

    String goodbye();

    /** For a caller whose agent has gone by an accident of their browser. */
    String rightBack();

    /** What an agent hears who is rung on their own phone. */
    String pressToTake();

    /** The text message; the link may be "". */
    String textMessage(String link);
}
