package org.sweetline.town.phone.signal;

/** Where the product says it is (which is what gets signed) and where it can be reached from here. */
public final class ProductAddress {
    private volatile String publicUrl = "";
    private volatile String reachableUrl = "";

    public void set(String publicUrl, String reachableUrl) {
        this.publicUrl = withoutSlash(publicUrl);
        this.reachableUrl = withoutSlash(reachableUrl);
    }

    public String publicUrl() {
        return publicUrl;
    }

    String reachable(String url) {
        return !publicUrl.isEmpty() && url.startsWith(publicUrl)
                ? reachableUrl + url.substring(publicUrl.length())
                : url;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
