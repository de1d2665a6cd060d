import '../fonts.css';
import '../theme.css';
import '../page.css';
import './reader.css';
