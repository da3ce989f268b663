/** What people type for appraisals, where no book holds it. */
@NullMarked
package org.jingwei.ledger.scorecard;

import org.jspecify.annotations.NullMarked;
