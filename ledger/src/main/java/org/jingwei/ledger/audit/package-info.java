/** What people decided of the findings of audits. */
@NullMarked
package org.jingwei.ledger.audit;

import org.jspecify.annotations.NullMarked;
