package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.ShopAccount;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.people.Newcomer;

/** Finds the customer of each order by shop account, mail address, then phone; whoever is new becomes a customer. */
@ApplicationScoped
class OrderOwners {

    private final CustomerDirectory directory;
    private final String region;

    @Inject
    OrderOwners(CustomerDirectory directory, Settings settings) {
        this.directory = directory;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** An order without any contact point belongs to nobody. */
    void assign(List<OrderRows.Written> orders) throws SQLException {
        List<OrderRows.Written> owned = new ArrayList<>();
        List<Newcomer> owners = new ArrayList<>();
        for (OrderRows.Written written : orders) {
            List<ContactPoint> points = points(written);
            if (!points.isEmpty()) {
                owned.add(written);
                owners.add(new Newcomer(points, written.order().customerName(), ""));
            }
        }
        List<Long> customers = owners.isEmpty() ? List.of() : directory.byContacts(owners);
        for (int i = 0; i < owned.size(); i++) {
            owned.get(i).belongsTo(customers.get(i));
        }
    }

    private List<ContactPoint> points(OrderRows.Written written) {
        List<ContactPoint> points = new ArrayList<>();
        ShopAccount.of(written.order().shop(), written.order().details().terms().shopCustomerId())
                .ifPresent(points::add);
        EmailAddress.parse(written.order().email()).ifPresent(points::add);
        PhoneNumber.parse(written.order().phone(), region).ifPresent(points::add);
        return points;
    }
}
