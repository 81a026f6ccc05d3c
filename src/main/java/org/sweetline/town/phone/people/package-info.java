/** Who calls and who is called in the town: people with a plan, agents' browsers and mobiles, answering machines. */
@NullMarked
package org.sweetline.town.phone.people;

import org.jspecify.annotations.NullMarked;
