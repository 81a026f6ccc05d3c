package org.sweetline.calls.after;

import java.sql.SQLException;
import org.sweetline.calls.Call;

/** Which customers are asked after their call, as whoever keeps the surveys says; nobody at the phone can choose. */
public interface RatingChoice {

    boolean asks(Call call) throws SQLException;
}
