package org.sweetline.satisfaction.praise.wall;

import java.util.List;
import org.sweetline.tickets.TicketView.PersonView;

/**
 * How many kind words there are.
 *
 * @param mine about whoever reads, in the past month
 * @param waiting to be judged: as many as the queue holds
 * @param people about whom there are any, by name
 */
public record WallSummaryView(int week, int month, int mine, int waiting, List<PersonView> people) {}
