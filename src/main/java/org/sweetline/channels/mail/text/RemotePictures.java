package org.sweetline.channels.mail.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.sweetline.channels.mail.remote.RemoteUrl;

/**
 * Takes the addresses of pictures that lie elsewhere out of a mail's markup, which keeps only their numbers: nothing in it
 * can be asked for then, except by who knows the list.
 */
public final class RemotePictures {

    private static final int MOST = 100;

    private final List<String> addresses = new ArrayList<>();

    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    void takeOut(Element body) {
        for (Element picture : body.select("img")) {
            String source = picture.attr("src").strip();
            if (source.regionMatches(true, 0, "cid:", 0, 4)) {
                continue;
            }
            picture.removeAttr("src");
            if (!countsReaders(picture)) {
                RemoteUrl.parse(source.startsWith("//") ? "https:" + source : source)
                        .ifPresent(url -> number(picture, url.toString()));
            }
        }
    }

    private void number(Element picture, String address) {
        int known = addresses.indexOf(address);
        if (known < 0 && addresses.size() < MOST) {
            known = addresses.size();
            addresses.add(address);
        }
        if (known >= 0) {
            picture.attr("src", "remote:" + known);
        }
    }

    /** A picture of a single point is not there to be seen; a thin border or the largest width of one says nothing. */
    private static boolean countsReaders(Element picture) {
        return point(picture.attr("width"))
                || point(picture.attr("height"))
                || picture.attr("style").matches("(?is).*(?<![-\\w])(width|height)\\s*:\\s*[01](px)?\\s*(;.*|!.*)?");
    }

    private static boolean point(String size) {
        return size.strip().matches("[01](px)?");
    }
}
