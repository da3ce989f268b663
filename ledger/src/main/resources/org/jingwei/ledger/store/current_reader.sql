select reader from current_reading where document = :document
