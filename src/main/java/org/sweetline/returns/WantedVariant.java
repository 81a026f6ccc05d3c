package org.sweetline.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sweetline.web.Asked;

/** What a customer would like to have instead, in an exchange. It is their wish; what is sent is said when it is settled. */
@Embeddable
public class WantedVariant {

    @Column(name = "wanted_sku")
    private String sku = "";

    @Column(name = "wanted_variant")
    private String options = "";

    protected WantedVariant() {}

    private WantedVariant(String sku, String options) {
        this.sku = sku;
        this.options = options;
    }

    public static WantedVariant none() {
        return new WantedVariant();
    }

    /**
     * @param sku as somebody wrote it, so without NUL, which PostgreSQL can't keep
     * @param options what tells it from the others, such as {@code Blue-L}
     */
    public static WantedVariant of(String sku, String options) {
        return new WantedVariant(Asked.plain(sku), options);
    }

    public String sku() {
        return sku;
    }

    public String options() {
        return options;
    }
}
